package redline.bench.peer;

/** Whether what was found among characters is made of whole words. */
final class Bounds {

    private Bounds() {}

    static boolean areWords(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
