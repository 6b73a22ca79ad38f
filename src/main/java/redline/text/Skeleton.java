package redline.text;

/**
 * The spelling that sloppy and transliterated writings of one Russian or folded Kazakh word share: no signs, one letter
 * for й, ы, и, one for ш, щ, no doubled letters, я and ю spelled out. Source of the rules: the measurements described in
 * docs/analysis.md.
 */
public final class Skeleton {

    private Skeleton() {}

    /** The skeleton of a lower-case Cyrillic word; a skeleton is its own skeleton. */
    public static String of(String word) {
        StringBuilder skeleton = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            switch (word.charAt(i)) {
                case 'ъ', 'ь' -> {}
                case 'э', 'ё' -> append(skeleton, 'е');
                case 'й', 'ы' -> append(skeleton, 'и');
                case 'щ' -> append(skeleton, 'ш');
                case 'я' -> append(append(skeleton, 'и'), 'а');
                case 'ю' -> append(append(skeleton, 'и'), 'у');
                default -> append(skeleton, word.charAt(i));
            }
        }
        return skeleton.toString();
    }

    /** Adds a letter; a doubled one counts once, and "ие" is е: it is how "ye" and "ie" are read. */
    private static StringBuilder append(StringBuilder skeleton, char letter) {
        int last = skeleton.length() - 1;
        char before = last < 0 ? ' ' : skeleton.charAt(last);
        if (letter == 'е' && before == 'и') {
            skeleton.setLength(last);
            return append(skeleton, letter);
        }
        return before == letter ? skeleton : skeleton.append(letter);
    }
}
