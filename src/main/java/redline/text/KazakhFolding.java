package redline.text;

/**
 * A Kazakh word in the folded alphabet, in which Kazakh letters and the Russian letters typed for them are the same,
 * with the harmony of each vowel as it was written. {@code ә→а қ→к ғ→г ң→н ө→о ұ,ү→у і→и һ→х ё→е}, and я, ю after a
 * vowel → йа, йу. Pure, shared between threads.
 *
 * @param text the folded letters
 * @param harmony one letter per folded letter: {@code b} back, {@code f} front, {@code ?} either, {@code .} no vowel
 * @param kazakhLetters whether the word was written with at least one Kazakh letter
 */
record KazakhFolding(String text, String harmony, boolean kazakhLetters) {
    private static final String KAZAKH = "әқғңөұүіһё";
    private static final String FOLDED = "акгноууихе";
    private static final String SPECIFIC = "әқғңөұүіһ";
    private static final String VOWELS = "аеыоэияюу";

    static KazakhFolding of(String word) {
        StringBuilder text = new StringBuilder(word.length() + 2);
        StringBuilder harmony = new StringBuilder(word.length() + 2);
        boolean kazakh = false;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            kazakh |= SPECIFIC.indexOf(letter) >= 0;
            if ((letter == 'я' || letter == 'ю') && !text.isEmpty() && isVowel(text.charAt(text.length() - 1))) {
                text.append('й').append(letter == 'я' ? 'а' : 'у');
                harmony.append(".?");
            } else {
                int at = KAZAKH.indexOf(letter);
                text.append(at < 0 ? letter : FOLDED.charAt(at));
                harmony.append(harmonyOf(letter));
            }
        }
        return new KazakhFolding(text.toString(), harmony.toString(), kazakh);
    }

    static boolean isVowel(char folded) {
        return VOWELS.indexOf(folded) >= 0;
    }

    /** Whether suffixes of this harmony may follow the first {@code end} letters. */
    boolean allows(boolean front, int end) {
        for (int i = end - 1; i >= 0; i--) {
            char vowel = text.charAt(i);
            if (isVowel(vowel)) {
                return harmonyAllows(front, vowel, harmony.charAt(i));
            }
        }
        return true;
    }

    /** Whether the first {@code end} letters can be a stem: a vowel, and no final ө, ұ, ү, which end no stem. */
    boolean canBeStem(int end) {
        char last = text.charAt(end - 1);
        char lastHarmony = harmony.charAt(end - 1);
        boolean impossible = (last == 'у' && lastHarmony != '?') || (last == 'о' && lastHarmony == 'f');
        return !impossible && text.chars().limit(end).anyMatch(c -> isVowel((char) c));
    }

    /** Whether the и at this place may be the contracted ый/ій and not the letter і. */
    boolean mayBeContracted(int at) {
        return text.charAt(at) == 'и' && harmony.charAt(at) == '?';
    }

    /** The first place where a suffix may begin: suffixes have no ә, ө, ұ, ү and no о. */
    int suffixFloor() {
        for (int i = text.length() - 1; i >= 0; i--) {
            char vowel = text.charAt(i);
            char written = harmony.charAt(i);
            if (vowel == 'о' || (vowel == 'а' && written == 'f') || (vowel == 'у' && written != '?')) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean harmonyAllows(boolean front, char vowel, char written) {
        if (vowel == 'ы') {
            return !front;
        }
        if (vowel == 'е' || vowel == 'э') {
            return front;
        }
        return !kazakhLetters || written == '?' || (written == 'f') == front;
    }

    private static char harmonyOf(char letter) {
        return switch (letter) {
            case 'а', 'о', 'ұ', 'ы' -> 'b';
            case 'ә', 'ө', 'ү', 'і', 'е', 'э' -> 'f';
            case 'и', 'у', 'ё', 'я', 'ю' -> '?';
            default -> '.';
        };
    }
}
