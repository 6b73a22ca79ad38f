// A text cut where flags begin and end. Offsets are UTF-16, as in the strings of JavaScript.

/**
 * Groups of flags that overlap, in the order of the text: each is one mark.
 * [{start, end, flags, pieces: [{start, end, flags}]}]
 */
export function marks(flags) {
  const sorted = [...flags].sort((a, b) => a.start - b.start || b.end - a.end);
  const groups = [];
  for (const flag of sorted) {
    const last = groups.at(-1);
    if (last && flag.start < last.end) {
      last.end = Math.max(last.end, flag.end);
      last.flags.push(flag);
    } else {
      groups.push({ start: flag.start, end: flag.end, flags: [flag] });
    }
  }
  return groups.map((group) => ({ ...group, pieces: pieces(group) }));
}

/** The flag of a mark that decides how it looks: one that counts comes before a suppressed one. */
export function strongest(flags) {
  return [...flags].sort((a, b) => isSuppressed(a) - isSuppressed(b) || b.severity - a.severity)[0];
}

/** Whether the context cancelled a flag. */
export function isSuppressed(flag) {
  return Array.isArray(flag.cancelledBy);
}

function pieces(group) {
  const bounds = [...new Set(group.flags.flatMap((flag) => [flag.start, flag.end]))].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((start, i) => {
    const end = bounds[i + 1];
    return { start, end, flags: group.flags.filter((flag) => flag.start <= start && end <= flag.end) };
  });
}
