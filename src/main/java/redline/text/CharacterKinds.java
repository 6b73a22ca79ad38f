package redline.text;

/** The sets of characters that the scanner tells apart. */
final class CharacterKinds {

    private static final String KAZAKH_ONLY = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

    private CharacterKinds() {}

    /** Characters that a reader does not see and that split or glue words: dropped before anything else. */
    static boolean isInvisible(int codePoint) {
        return codePoint == 0xAD
                || codePoint == 0x34F
                || codePoint == 0x61C
                || codePoint == 0x180E
                || (codePoint >= 0x200B && codePoint <= 0x200F)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2060 && codePoint <= 0x206F)
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || codePoint == 0xFEFF
                || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
    }

    /** Marks drawn onto the letter before them. */
    static boolean isCombining(int codePoint) {
        return (codePoint >= 0x300 && codePoint <= 0x36F)
                || (codePoint >= 0x483 && codePoint <= 0x489)
                || (codePoint >= 0x1AB0 && codePoint <= 0x1AFF)
                || (codePoint >= 0x1DC0 && codePoint <= 0x1DFF)
                || (codePoint >= 0x20D0 && codePoint <= 0x20FF)
                || (codePoint >= 0xFE20 && codePoint <= 0xFE2F);
    }

    /** Blocks of letters that stand for ordinary letters: full-width, mathematical, circled, ligatures. */
    static boolean isCompatibility(int codePoint) {
        return (codePoint >= 0xFF10 && codePoint <= 0xFF5A)
                || (codePoint >= 0x1D400 && codePoint <= 0x1D7FF)
                || (codePoint >= 0x24B6 && codePoint <= 0x24E9)
                || (codePoint >= 0x1F130 && codePoint <= 0x1F149)
                || (codePoint >= 0xFB00 && codePoint <= 0xFB06)
                || (codePoint >= 0x210A && codePoint <= 0x2113)
                || (codePoint >= 0x2118 && codePoint <= 0x212D)
                || (codePoint >= 0x2090 && codePoint <= 0x209C)
                || (codePoint >= 0x1D2C && codePoint <= 0x1D6A);
    }

    static boolean isKazakhOnly(char letter) {
        return KAZAKH_ONLY.indexOf(letter) >= 0;
    }

    /** The script bit of {@link Token} for a letter, 0 for anything else. */
    static int script(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? Token.LATIN : 0;
        }
        if (c >= 0x400 && c <= 0x52F) {
            return isKazakhOnly(c) ? Token.CYRILLIC | Token.KAZAKH : Token.CYRILLIC;
        }
        if (c >= 0x370 && c <= 0x3FF) {
            return Character.isLetter(c) ? Token.GREEK : 0;
        }
        return (c <= 0x24F || (c >= 0x1E00 && c <= 0x1EFF)) && Character.isLetter(c) ? Token.LATIN : 0;
    }

    /** The script bits of all letters of a word, and whether they are of more than one script. */
    static int scripts(CharSequence word) {
        int scripts = 0;
        for (int i = 0; i < word.length(); i++) {
            scripts |= script(word.charAt(i));
        }
        boolean mixed = Integer.bitCount(scripts & (Token.LATIN | Token.CYRILLIC | Token.GREEK)) > 1;
        return mixed ? scripts | Token.MIXED_SCRIPT : scripts;
    }

    static boolean isOpeningQuote(char c) {
        return c == '«' || c == '“' || c == '„' || c == '‹' || c == '‟';
    }

    static boolean isClosingQuote(char c) {
        return c == '»' || c == '”' || c == '›';
    }
}
