package redline.text;

/** The class of a letter at a seam: it decides which shape of a Kazakh suffix may follow. Folded alphabet. */
enum KazakhSound {
    VOWEL,
    /** и and у: a vowel in some words, a glide in others. */
    GLIDE,
    /** р, й. */
    LIQUID,
    /** л. */
    LATERAL,
    /** м, н (and the folded ң). */
    NASAL,
    /** з, ж. */
    SIBILANT,
    /** б, в, г, д at the end of a loan: written voiced, followed by either shape. */
    LOAN_VOICED,
    VOICELESS,
    /** ь, ъ and everything else: no statement. */
    OTHER;

    static KazakhSound of(char letter) {
        return switch (letter) {
            case 'а', 'е', 'ы', 'о', 'э', 'я', 'ю' -> VOWEL;
            case 'и', 'у' -> GLIDE;
            case 'р', 'й' -> LIQUID;
            case 'л' -> LATERAL;
            case 'м', 'н' -> NASAL;
            case 'з', 'ж' -> SIBILANT;
            case 'б', 'в', 'г', 'д' -> LOAN_VOICED;
            case 'к', 'п', 'с', 'т', 'ф', 'х', 'ц', 'ч', 'ш', 'щ' -> VOICELESS;
            default -> OTHER;
        };
    }

    boolean isVowelLike() {
        return this == VOWEL || this == GLIDE;
    }

    /**
     * The letters that a suffix symbol stands for after this sound. A and I follow vowel harmony; L (plural), N
     * (genitive), C (accusative), B (ablative), D, G and M follow the sound; any other symbol stands for itself.
     */
    String letters(char symbol, boolean front) {
        return switch (symbol) {
            case 'A' -> front ? "е" : "а";
            case 'I' -> front ? "и" : "ы";
            case 'L' -> plural();
            case 'N' -> genitive();
            case 'C' -> accusative();
            case 'B' -> this == NASAL ? "н" : dental();
            case 'D' -> dental();
            case 'G' -> pick("г", "к");
            case 'M' -> labial();
            default -> String.valueOf(symbol);
        };
    }

    private String pick(String voiced, String voiceless) {
        return switch (this) {
            case LOAN_VOICED, OTHER -> voiced + voiceless;
            case VOICELESS -> voiceless;
            default -> voiced;
        };
    }

    private String dental() {
        return pick("д", "т");
    }

    private String plural() {
        return switch (this) {
            case VOWEL, GLIDE, LIQUID -> "л";
            case OTHER -> "лдт";
            default -> dental();
        };
    }

    private String genitive() {
        return switch (this) {
            case VOWEL, NASAL -> "н";
            case GLIDE -> "нд";
            case OTHER -> "ндт";
            default -> dental();
        };
    }

    private String accusative() {
        return switch (this) {
            case VOWEL -> "н";
            case GLIDE -> "нд";
            case OTHER -> "ндт";
            default -> dental();
        };
    }

    private String labial() {
        return switch (this) {
            case VOWEL, GLIDE, LIQUID, LATERAL -> "м";
            case NASAL, SIBILANT -> "мб";
            case LOAN_VOICED -> "бп";
            case VOICELESS -> "п";
            case OTHER -> "мбп";
        };
    }
}
