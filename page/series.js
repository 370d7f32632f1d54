// The counts of one conference over time: the stored series, continued by live counts.

import { get, withQuery } from "./api.js";
import { now } from "./clock.js";
import { countsOf, useReading } from "./reading.js";
import { useEffect, useRef, useState } from "./ui.js";

/**
 * @import { Conference, Sample, StoredSeries } from "./types.d.ts"
 *
 * @typedef {object} Series
 * @property {Sample[] | null} samples oldest first; null until they have been read
 * @property {string} resolution of the stored samples
 * @property {number | null} lapsed how many offers have lapsed so far
 * @property {unknown} error
 * @property {() => Promise<void>} reload
 */

const MAX_SAMPLES = 3600; // of a conference

/**
 * Return the series of a conference. Each change of the counts adds a sample, and reads the stored
 * samples since the last read, which include the number of lapsed offers.
 *
 * @param {Conference | undefined} conference
 * @returns {Series}
 */
export function useSeries(conference) {
  const [found, setFound] = useState({
    samples: /** @type {Sample[] | null} */ (null),
    resolution: "minute",
    error: /** @type {unknown} */ (null),
  });
  const since = useRef(/** @type {string | null} */ (null));
  const counts = countsOf(conference);
  const read = async () => {
    try {
      const path = `/v1/conferences/${conference?.id}/series`;
      /** @type {StoredSeries} */
      const series = await get(withQuery(path, { since: since.current }));
      const isNew = ({ at = "" }) => !since.current || at > since.current;
      const added = series.items.filter(isNew);
      setFound(({ samples, resolution }) => ({
        samples: inOrder([...(samples ?? []), ...added]),
        resolution: samples ? resolution : series.resolution,
        error: null,
      }));
      since.current = series.items[series.items.length - 1].at;
      return true;
    } catch (error) {
      setFound((before) => ({ ...before, error }));
      return false;
    }
  };
  const reload = useReading(counts, read);
  useEffect(() => {
    setFound((before) =>
      before.samples && conference
        ? { ...before, samples: inOrder([...before.samples, live(before.samples, conference)]) }
        : before,
    );
  }, [counts]);
  return { ...found, lapsed: found.samples && lapsedIn(found.samples), reload };
}

/**
 * Return the sample of live counts. The socket does not push the number of lapsed offers.
 *
 * @param {Sample[]} samples
 * @param {Conference} conference
 * @returns {Sample}
 */
const live = (samples, { confirmed, waitlisted, held }) => {
  const lapsed = lapsedIn(samples);
  return { at: new Date(now()).toISOString(), confirmed, waitlisted, held, lapsed };
};

/**
 * Return the number of lapsed offers: the highest of all samples, because it only grows. The last
 * sample may be a live one, later than the stored sample that has the current number.
 *
 * @param {Sample[]} samples
 */
const lapsedIn = (samples) => Math.max(...samples.map(({ lapsed }) => lapsed));

/** @param {Sample[]} samples */
const inOrder = (samples) =>
  samples.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(-MAX_SAMPLES);
