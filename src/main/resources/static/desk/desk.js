// What every page needs: a refusal of the server shown where it can be seen.
(() => {
  const place = () => document.getElementById('trouble');

  const show = html => { place().innerHTML = html; };

  document.addEventListener('htmx:responseError', event => show(event.detail.xhr.responseText));

  document.addEventListener('htmx:sendError', () => {
    show('<div class="trouble"><b>连接中断</b><p>服务没有应答，请稍后再试；刚才的操作没有保存。</p><button type="button" class="btn btn-sm" data-close>知道了</button></div>');
  });

  document.addEventListener('click', event => {
    if (event.target.closest('[data-close]')) place().replaceChildren();
    if (event.target.closest('[data-print]')) window.print();
  });

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') place().replaceChildren();
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
        && !event.target.closest('input, select, textarea') && !document.querySelector('dialog[open]')) {
      const seek = document.getElementById('seek');
      if (!seek) return;
      event.preventDefault();
      seek.select();
    }
  });
})();
