package redline.lexicon.compile;

import java.util.List;
import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Pattern.Gap;

/** Whether one compiled pattern finds all that another one finds, at the same span. */
final class ElementCover {

    private static final int GENITIVES =
            FeatureFilter.parse("gen").orElseThrow().cells();

    private final Extensions extensions;

    ElementCover(Extensions extensions) {
        this.extensions = extensions;
    }

    /** Sure when it says yes; a yes that would need a closer look is a no. */
    boolean covers(Rule wide, Rule narrow) {
        if ((wide.tight() && !narrow.tight()) || (narrow.sentence() && !wide.sentence())) {
            return false;
        }
        return wide.free()
                ? wide.elements().size() == narrow.elements().size() && inAnyOrder(wide, narrow, 0, 0)
                : !narrow.free() && inOrder(wide.elements(), narrow.elements(), 0, 0, Gap.NONE);
    }

    /** @param used bits of the wide elements that are taken */
    private boolean inAnyOrder(Rule wide, Rule narrow, int at, int used) {
        if (at == narrow.elements().size()) {
            return true;
        }
        for (int i = 0; i < wide.elements().size(); i++) {
            boolean free = (used & (1 << i)) == 0;
            if (free
                    && fits(wide.elements().get(i), narrow.elements().get(at))
                    && inAnyOrder(wide, narrow, at + 1, used | (1 << i))) {
                return true;
            }
        }
        return false;
    }

    /** @param skipped the gaps of optional elements that were left out just before */
    private boolean inOrder(List<Element> wide, List<Element> narrow, int w, int n, Gap skipped) {
        if (w == wide.size()) {
            return n == narrow.size();
        }
        Element element = wide.get(w);
        if (n < narrow.size()
                && fits(element, narrow.get(n))
                && (n == 0 || mayStand(element, narrow.get(n), skipped))
                && inOrder(wide, narrow, w + 1, n + 1, Gap.NONE)) {
            return true;
        }
        return element.optional() && inOrder(wide, narrow, w + 1, n, skipped.plus(element.gap()));
    }

    private static boolean mayStand(Element wide, Element narrow, Gap skipped) {
        Gap allowed = skipped.plus(wide.gap());
        Gap needed = narrow.gap();
        return needed.most() <= allowed.most() && (needed.isNone() || !needed.any() || allowed.any());
    }

    private boolean fits(Element wide, Element narrow) {
        if (wide.isGroup() != narrow.isGroup() || (narrow.optional() && !wide.optional())) {
            return false;
        }
        if (!wide.isGroup()) {
            return extensions.covers(wide.symbol(), narrow.symbol());
        }
        return (narrow.groups() & ~wide.groups()) == 0
                && wide.role() == narrow.role()
                && formsCover(wide.filter(), narrow.filter());
    }

    /** A slot that asks for no form takes no bare genitive and no adjective; the genitives of "plural" are too few to count. */
    private static boolean formsCover(FeatureFilter wide, FeatureFilter narrow) {
        boolean onlyGenitives = narrow.cells() != 0 && (narrow.cells() & ~GENITIVES) == 0;
        boolean special = onlyGenitives || narrow.all() != 0;
        return wide.equals(narrow) || (wide.isNone() ? !special : wide.covers(narrow));
    }
}
