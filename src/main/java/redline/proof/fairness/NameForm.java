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

    /** Whether a slot with this filter takes the form, as far as case, number, adjective, "without" and "whose" go. */
    public boolean fits(FeatureFilter filter) {
        boolean adjective = filter.asksFor(Features.ADJ);
        return adjective != isNoun()
                && isBeyondCasesAs(filter)
                && (filter.cells() == 0 || (features & filter.cells()) != 0);
    }

    /** Whether the form says "without" or "whose" if and only if the filter asks for it. */
    public boolean isBeyondCasesAs(FeatureFilter filter) {
        int asked = filter.all() & (Features.PRIVATIVE | Features.PRED);
        return (features & (Features.PRIVATIVE | Features.PRED)) == asked;
    }
}
