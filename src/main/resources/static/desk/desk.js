// What every page needs: proof that a form is ours, a refusal of the server shown where it can be seen, and nothing typed
// lost when the session has ended.
(() => {
  const place = () => document.getElementById('trouble');
  const token = document.querySelector('meta[name=csrf]');
  let ended = false;

  document.addEventListener('htmx:configRequest', event => {
    if (event.detail.verb !== 'get') event.detail.headers['X-CSRF-TOKEN'] = token.content;
  });

  const typed = () => [...document.querySelectorAll('main textarea, main input')].some(field =>
    !['hidden', 'button', 'submit'].includes(field.type) &&
    (field.type === 'file' ? field.files.length : ['checkbox', 'radio'].includes(field.type) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue));

  // The session ended: off to sign-in, but not over the head of what was typed.
  document.addEventListener('htmx:beforeOnLoad', event => {
    const to = event.detail.xhr.getResponseHeader('HX-Redirect');
    if (!to || ![401, 403].includes(event.detail.xhr.status) || !typed()) return;
    event.preventDefault();
    ended = true;
    show('<div class="trouble"><b>登录已经结束</b><p>刚才填写的内容没有保存，还留在本页。请<a href="/sign-in" target="_blank" rel="noopener">在新标签页登录</a>，再回到本页重新提交。</p><button type="button" class="btn btn-sm" data-close>知道了</button></div>');
  });

  window.addEventListener('focus', async () => {
    if (!ended) return;
    const answer = await fetch('/sign-in/token', { headers: { Accept: 'application/json' } });
    if (!answer.ok) return;
    const fresh = await answer.json();
    if (fresh.signedIn !== 'yes') return;
    token.content = fresh.token;
    ended = false;
    show('<div class="trouble"><b>已经重新登录</b><p>现在可以重新提交本页填写的内容。</p><button type="button" class="btn btn-sm" data-close>知道了</button></div>');
  });

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
