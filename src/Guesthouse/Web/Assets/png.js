// A picture as PNG: its own SVG file, drawn at twice its size. The file gets the name of the SVG.
const scale = 2;

document.addEventListener('click', event => {
  const link = event.target.closest('a[data-png]');
  if (!link) return;
  event.preventDefault();
  save(link.href).then(null, () => link.textContent = link.dataset.failed);
});

async function save(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const name = /filename="?([^";]+)\.svg/.exec(answer.headers.get('Content-Disposition'))?.[1] ?? 'guesthouse';
  const saving = document.createElement('a');
  saving.href = URL.createObjectURL(await png(await answer.text()));
  saving.download = `${name}.png`;
  saving.click();
  setTimeout(() => URL.revokeObjectURL(saving.href), 10_000);
}

async function png(svg) {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.naturalWidth * scale, picture.naturalHeight * scale];
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => canvas.toBlob(blob => blob ? done(blob) : failed(), 'image/png'));
}
