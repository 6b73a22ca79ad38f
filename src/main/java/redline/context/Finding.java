package redline.context;

import redline.text.Span;

/**
 * One thing that the words around a match say about it.
 *
 * @param words the words that caused it, in UTF-16 units of the original
 */
public record Finding(FindingKind kind, Span words) {}
