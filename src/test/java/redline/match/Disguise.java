package redline.match;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A way in which people write a word so that a machine does not know it again: one letter in, what stands for it out. */
enum Disguise {
    LOOK_ALIKE("look-alike letters") {
        @Override
        boolean reaches(char letter) {
            return LookAlike.LETTERS.containsKey(letter);
        }

        @Override
        String write(char letter, Random random) {
            return any(LookAlike.LETTERS.getOrDefault(letter, ""), random);
        }
    },
    INVISIBLE("invisible characters") {
        @Override
        boolean reaches(char letter) {
            return Character.isLetter(letter);
        }

        @Override
        String write(char letter, Random random) {
            return letter + any("\u200B\u200C\u200D\u2060\uFEFF\u00AD\u200E\u200F\u202A\u202C\uFE0F\u034F", random);
        }

        @Override
        boolean mayEndAWord() {
            return false;
        }
    },
    COMBINING("combining marks") {
        @Override
        boolean reaches(char letter) {
            return Character.isLetter(letter);
        }

        @Override
        String write(char letter, Random random) {
            return letter + any("\u0301\u0300\u0336\u0335\u0332\u0323\u0307\u0302\u030A\u20D2", random);
        }
    },
    COMPATIBILITY("compatibility letters") {
        @Override
        boolean reaches(char letter) {
            return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
        }

        @Override
        String write(char letter, Random random) {
            int block = Compatibility.BLOCKS.get(random.nextInt(Compatibility.BLOCKS.size()));
            boolean capital = letter <= 'Z';
            int small = block == 0xFF21 ? 32 : 26;
            return Character.toString(block + (capital ? letter - 'A' : small + letter - 'a'));
        }
    },
    KAZAKH_AS_RUSSIAN("Kazakh letters typed as Russian") {
        @Override
        boolean reaches(char letter) {
            return Kazakh.LETTERS.containsKey(letter);
        }

        @Override
        String write(char letter, Random random) {
            return Kazakh.LETTERS.getOrDefault(letter, "");
        }
    };

    private final String label;

    Disguise(String label) {
        this.label = label;
    }

    /** The name that an explanation gives it. */
    String label() {
        return label;
    }

    abstract boolean reaches(char letter);

    abstract String write(char letter, Random random);

    boolean mayEndAWord() {
        return true;
    }

    private static String any(String choices, Random random) {
        return Character.toString(choices.charAt(random.nextInt(choices.length())));
    }

    /** Letters with what is written for them: the letter first, then its stand-ins. */
    private static Map<Character, String> letters(String rows) {
        Map<Character, String> letters = new TreeMap<>();
        for (String row : rows.split(" ", -1)) {
            letters.put(row.charAt(0), row.substring(1));
        }
        return letters;
    }

    private static final class LookAlike {
        private static final Map<Character, String> LETTERS =
                letters("аaα сcϲ еe оoο рpρ хxχ уy кkκ мm тtτ вb нh іi АAΑ ВBΒ ЕEΕ КKΚ МMΜ НHΗ ОOΟ РPΡ СC ТTΤ ХXΧ "
                        + "aаα cс eе oоο pрρ xхχ yу iіι sѕ kк tт mм hһ dԁ wԝ lӏ");
    }

    private static final class Kazakh {
        private static final Map<Character, String> LETTERS = letters("әа ғг қк ңн өо ұу үу һх іи ҚК ҒГ ӘА ӨО ҰУ ҮУ");
    }

    /** First letters of blocks of Latin letters: full-width, mathematical, circled. */
    private static final class Compatibility {
        private static final List<Integer> BLOCKS =
                List.of(0xFF21, 0x1D400, 0x1D468, 0x1D4D0, 0x1D56C, 0x1D5A0, 0x1D670, 0x24B6);
    }
}
