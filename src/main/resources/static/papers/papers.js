// Words that were typed are not lost by going elsewhere: the page asks first, until they are saved.
(() => {
  const form = document.querySelector('form[data-guard]');
  if (!form) return;
  let saving = false;
  const changed = () => [...form.querySelectorAll('textarea')].some(field => field.value !== field.defaultValue);
  window.addEventListener('beforeunload', event => { if (!saving && changed()) event.preventDefault(); });
  form.addEventListener('submit', () => { saving = true; });
  document.addEventListener('htmx:beforeRequest', () => { saving = true; });
  document.addEventListener('htmx:responseError', () => { saving = false; });
  document.addEventListener('htmx:sendError', () => { saving = false; });
})();
