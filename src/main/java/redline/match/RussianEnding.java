package redline.match;

import java.util.List;
import java.util.Map;
import redline.text.Features;

/**
 * The oblique Russian case of a Kazakh noun that mixed speech declines as a Russian masculine: «түріков», «өзбекам». The
 * nominative plural in -ы and -и is left to Kazakh, where it says "his" or makes an adjective.
 */
final class RussianEnding {

    private static final int SHORTEST_STEM = 4;
    private static final int ANIMATE_SINGULAR = Features.cell(Features.GEN, 0) | Features.cell(Features.ACC, 0);
    private static final int ANIMATE_PLURAL = Features.cell(Features.GEN, 1) | Features.cell(Features.ACC, 1);
    private static final Map<String, Integer> CELLS = Map.of(
            "а", ANIMATE_SINGULAR,
            "у", Features.cell(Features.DAT, 0),
            "ом", Features.cell(Features.INS, 0),
            "ов", ANIMATE_PLURAL,
            "ам", Features.cell(Features.DAT, 1),
            "ами", Features.cell(Features.INS, 1),
            "ах", Features.cell(Features.LOC, 1));

    private RussianEnding() {}

    /** A stem with the case that its ending shows. */
    record Reading(String stem, int features) {}

    /** All ways to take an ending off a word. */
    static List<Reading> readings(String form) {
        return CELLS.entrySet().stream()
                .filter(ending -> form.endsWith(ending.getKey())
                        && form.length() - ending.getKey().length() >= SHORTEST_STEM)
                .map(ending -> new Reading(
                        form.substring(0, form.length() - ending.getKey().length()), Features.NOUN | ending.getValue()))
                .toList();
    }
}
