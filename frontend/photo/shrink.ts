const longestSide = 1280;
const enoughBytes = 400_000;
const qualities = [0.82, 0.7, 0.55];

/** The size in which a picture is sent: its shape kept, its longest side 1280 pixels at most. */
export function fitted(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * Makes a photo small enough for a slow network, upright as it was taken, as JPEG without anything but the picture.
 *
 * @throws when the phone cannot read it
 */
export async function shrunk(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    return await smallEnough(drawn(picture));
  } finally {
    picture.close();
  }
}

function drawn(picture: ImageBitmap): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, fitted(picture.width, picture.height));
  const paper = canvas.getContext('2d');
  if (!paper) {
    throw new Error('No room to draw in');
  }
  paper.fillStyle = 'white';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.imageSmoothingQuality = 'high';
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

async function smallEnough(canvas: HTMLCanvasElement): Promise<Blob> {
  let smallest: Blob | undefined;
  for (const quality of qualities) {
    smallest = await jpeg(canvas, quality);
    if (smallest.size <= enoughBytes) {
      break;
    }
  }
  if (!smallest) {
    throw new Error('No picture came of it');
  }
  return smallest;
}

const jpeg = (canvas: HTMLCanvasElement, quality: number): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture came of it'))), 'image/jpeg', quality),
  );
