// QR codes from the camera: by the browser's BarcodeDetector, or by the decoder of `qr`.

import { Refused } from "./api.js";
import { t } from "./text.js";
import { html, useEffect, useRef, useState } from "./ui.js";

const EVERY_MS = 200; // between two looks at the picture
const AGAIN_MS = 3000; // a code that is still in the picture is not read again before
const LONGEST_SIDE = 800; // pixels that the decoder looks at

/** @typedef {(video: HTMLVideoElement) => Promise<string | null>} Reader */

/** @returns {Promise<Reader>} */
async function reader() {
  const { BarcodeDetector } = /** @type {any} */ (globalThis);
  const formats = (await BarcodeDetector?.getSupportedFormats?.().catch(() => [])) ?? [];
  if (formats.includes("qr_code")) {
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
  }
  return fallback();
}

let failures = 0;

/**
 * Return a reader for browsers without a detector. Its decoder is a file beside the bundle
 * (local/page.py), because few people need it. Throws Refused.
 *
 * @returns {Promise<Reader>}
 */
async function fallback() {
  const address = new URL(failures ? `./decoder.js?${failures}` : "./decoder.js", import.meta.url);
  const { decodeQR } = await import(address.href).catch(() => {
    failures += 1;
    throw new Refused(0, null);
  });
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return async (video) => {
    const scale = Math.min(1, LONGEST_SIDE / Math.max(video.videoWidth, video.videoHeight));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    if (!context || !canvas.width) return null;
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    try {
      return decodeQR({ data, width, height });
    } catch {
      return null; // no code in this picture
    }
  };
}

/**
 * The picture of the camera. It calls `found` with the text of each code.
 *
 * @param {{ found: (text: string) => Promise<void>, failed: (sentence: string) => void }} props
 */
export function Camera({ found, failed }) {
  const video = useRef(/** @type {HTMLVideoElement | null} */ (null));
  const latest = useRef(found);
  latest.current = found;
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let shown = true;
    /** @type {MediaStream | null} */
    let stream = null;
    const run = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      const read = await reader();
      if (!shown || !video.current) return stop(stream);
      video.current.srcObject = stream;
      await video.current.play();
      setReady(true);
      await watch(read);
    };
    const watch = async (/** @type {Reader} */ read) => {
      let [last, until] = ["", 0];
      while (shown && video.current) {
        const text = await read(video.current).catch(() => null);
        if (text && (text !== last || Date.now() > until)) {
          await latest.current(text);
          [last, until] = [text, Date.now() + AGAIN_MS];
        }
        await new Promise((done) => setTimeout(done, EVERY_MS));
      }
    };
    run().catch((error) => {
      if (!shown) return;
      failed(error instanceof Refused ? error.message : t("door.noCamera"));
    });
    return () => {
      shown = false;
      if (stream) stop(stream);
    };
  }, []);
  return html`<div class="camera">
    <video ref=${video} playsinline muted aria-label=${t("door.picture")}></video>
    ${!ready && html`<p role="status">${t("door.starting")}</p>`}
  </div>`;
}

/** @param {MediaStream} stream */
function stop(stream) {
  for (const track of stream.getTracks()) track.stop();
}
