// A refusal is shown at the form it concerns, where everything typed still stands; ticks are counted; parts are added.
(() => {
  document.addEventListener('htmx:responseError', event => {
    const form = event.detail.elt.closest('form');
    const place = form && form.querySelector('.refused');
    const type = event.detail.xhr.getResponseHeader('Content-Type') || '';
    if (!place || event.detail.xhr.status >= 500 || !type.includes('html')) return;
    const page = new DOMParser().parseFromString(event.detail.xhr.responseText, 'text/html');
    const said = page.querySelector('.trouble p') || page.querySelector('.trouble');
    if (!said) return;
    place.textContent = said.textContent.trim();
    document.getElementById('trouble').replaceChildren();
    place.scrollIntoView({ block: 'nearest' });
  });

  document.addEventListener('htmx:beforeRequest', event => {
    const place = event.detail.elt.querySelector && event.detail.elt.querySelector('.refused');
    if (place) place.textContent = '';
  });

  document.addEventListener('htmx:afterSwap', () => {
    const done = document.getElementById('done');
    if (done) done.focus();
  });

  const ticks = () => [...document.querySelectorAll('input[name=number][form=batch]')];
  document.addEventListener('change', event => {
    if (event.target.matches('[data-all]')) ticks().forEach(tick => { tick.checked = event.target.checked; });
    const count = document.getElementById('ticked');
    if (count && (event.target.matches('[data-all]') || event.target.name === 'number')) {
      const n = ticks().filter(tick => tick.checked).length;
      count.textContent = n ? `已勾选 ${n} 件` : '勾选后可批量办理';
    }
  });

  document.addEventListener('click', event => {
    if (!event.target.matches('[data-add-part]')) return;
    const parts = event.target.form.querySelectorAll('.part');
    if (parts.length >= 50) return;
    const copy = parts[parts.length - 1].cloneNode(true);
    copy.querySelector('.ordinal').textContent = parts.length + 1;
    copy.querySelectorAll('[name]').forEach(field => {
      field.name = field.name.replace(/\.\d+$/, '.' + parts.length);
      field.required = false;
      if (field.type === 'checkbox') field.checked = false; else field.value = '';
    });
    parts[parts.length - 1].after(copy);
    copy.querySelector('textarea').focus();
  });
})();
