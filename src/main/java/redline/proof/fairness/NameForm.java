package redline.proof.fairness;

import redline.lexicon.pattern.FeatureFilter;
import redline.text.Features;

/**
 * One written form of a name or noun.
 *
 * @param features {@link Features} of the form
 */
public record NameForm(String text, int features) {

    /** Whether it is a noun; else it is an adjective. */
    public boolean isNoun() {
        return (features & Features.ADJ) == 0;
    }

    /** Whether it may stand in a case and number. */
    public boolean isIn(int grammaticalCase, int plural) {
        return (features & Features.cell(grammaticalCase, plural)) != 0;
    }

    /** Whether a slot with this filter takes the form, as far as case, number and adjective go. */
    public boolean fits(FeatureFilter filter) {
        boolean adjective = filter.asksFor(Features.ADJ);
        return adjective != isNoun() && (filter.cells() == 0 || (features & filter.cells()) != 0);
    }
}
