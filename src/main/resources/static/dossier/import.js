// Files dropped on the page come in as if they had been chosen.
(() => {
  const form = document.getElementById('bring');
  const zone = document.getElementById('zone');
  const input = zone.querySelector('input[type=file]');
  const bar = document.getElementById('progress');
  const send = () => { if (input.files.length) htmx.trigger(form, 'submit'); };

  input.addEventListener('change', send);
  for (const type of ['dragenter', 'dragover'])
    document.addEventListener(type, event => { event.preventDefault(); zone.classList.add('over'); });
  document.addEventListener('dragleave', event => { if (!event.relatedTarget) zone.classList.remove('over'); });
  document.addEventListener('drop', event => {
    event.preventDefault();
    zone.classList.remove('over');
    if (!event.dataTransfer.files.length) return;
    input.files = event.dataTransfer.files;
    send();
  });
  form.addEventListener('htmx:xhr:progress', event => {
    if (!event.detail.lengthComputable) return;
    bar.hidden = false;
    bar.value = 100 * event.detail.loaded / event.detail.total;
  });
  form.addEventListener('htmx:afterRequest', event => {
    bar.hidden = true;
    if (event.detail.successful) form.reset();
  });
})();
