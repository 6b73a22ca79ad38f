package redline.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of escalation, C01 to C19. Names, definitions and standards for people stand in {@code config/policy.yaml}. */
public enum Category {
    CONTESTED_CLAIM(1, 1, 1, false),
    COLLECTIVE_BLAME(2, 2, 3, true),
    FIFTH_COLUMN(3, 3, 3, true),
    DISPROPORTIONATE_POWER(4, 3, 3, true),
    NEGATIVE_CHARACTER(5, 3, 3, true),
    DEROGATORY_NAMING(6, 3, 4, false),
    LANGUAGE_CONFLICT(7, 3, 4, false),
    HOSTILITY_TO_BELIEVERS(8, 3, 3, true),
    JUSTIFIED_VIOLENCE(9, 4, 4, false),
    PURITY_THREAT(10, 4, 4, false),
    DEHUMANISATION(11, 4, 4, true),
    DEMONISATION(12, 4, 4, true),
    ATTACK_ON_WOMEN_AND_CHILDREN(13, 4, 5, true),
    ACCUSATION_IN_A_MIRROR(14, 5, 5, true),
    CALL_FOR_EXCLUSION(15, 5, 5, true),
    BORDER_THREAT(16, 3, 5, false),
    VEILED_VIOLENCE(17, 5, 5, false),
    OPEN_VIOLENCE(18, 5, 6, true),
    DEATH_AND_GENOCIDE(19, 6, 6, true);

    private final int number;
    private final int lowest;
    private final int highest;
    private final boolean needsTarget;

    Category(int number, int lowest, int highest, boolean needsTarget) {
        this.number = number;
        this.lowest = lowest;
        this.highest = highest;
        this.needsTarget = needsTarget;
    }

    /** The code of the taxonomy, such as {@code C11}. */
    public String code() {
        return String.format(Locale.ROOT, "C%02d", number);
    }

    /** The name used in JSON, TSV and file names, such as {@code call-for-exclusion}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The lowest base severity that the taxonomy allows. */
    public int lowest() {
        return lowest;
    }

    /** The highest base severity that the taxonomy allows. */
    public int highest() {
        return highest;
    }

    /** Whether an entry of this category must have a target slot that a group fills. */
    public boolean needsTarget() {
        return needsTarget;
    }

    /** Whether a country's name may be the target: as land and inhabitants, never as a power. */
    public boolean allowsState() {
        return this == ACCUSATION_IN_A_MIRROR || number >= BORDER_THREAT.number;
    }

    /** The category of that slug, if there is one. */
    public static Optional<Category> of(String slug) {
        return Arrays.stream(values())
                .filter(category -> category.slug().equals(slug))
                .findFirst();
    }
}
