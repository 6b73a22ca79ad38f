package redline.lexicon.expand;

/**
 * One written form of a word in one reading.
 *
 * @param text the form, lower-case, NFC, as normally written (ё kept), without blanks
 * @param features the {@link redline.text.Features} bits of the reading
 */
public record Form(String text, int features) {}
