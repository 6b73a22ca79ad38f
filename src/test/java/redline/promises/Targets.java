package redline.promises;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redline.TestEngine;
import redline.lexicon.Entry;
import redline.lexicon.GroupClass;
import redline.lexicon.pattern.Node;
import redline.proof.fairness.GroupNames;
import redline.proof.fairness.GroupNames.Name;
import redline.proof.fairness.NameForm;
import redline.text.Features;

/** A group of the right class and form for the target slot of an entry. */
final class Targets {

    private static final Map<GroupClass, String> CHOSEN = Map.of(
            GroupClass.PEOPLE, "people.uzbek",
            GroupClass.POPULATION, "population.american",
            GroupClass.FAITH, "faith.muslim",
            GroupClass.STATE, "state.kazakhstan",
            GroupClass.LANGUAGE, "language.kazakh",
            GroupClass.MIGRANTS, "migrants.migrant");

    private final Map<GroupClass, List<Name>> names = new EnumMap<>(GroupClass.class);

    Targets(String language) {
        GroupNames all = new GroupNames(TestEngine.get().lexicon());
        for (GroupClass group : GroupClass.values()) {
            names.put(group, all.oneEach(language, group));
        }
    }

    /** Every concept of a class with its forms. */
    List<Name> of(GroupClass group) {
        return names.getOrDefault(group, List.of());
    }

    /** The classes that the target slot of an entry takes. */
    static Set<GroupClass> classes(Entry entry) {
        Node.Slot slot = PatternInstantiator.target(entry);
        return slot.groupClass().map(Set::of).orElse(entry.targets());
    }

    /** The well-known group of a class, if it has a form that the slot takes. */
    Optional<Name> chosen(Frame frame, GroupClass group) {
        return of(group).stream()
                .filter(name -> name.concept().equals(CHOSEN.getOrDefault(group, name.concept())))
                .filter(name -> form(frame, name).isPresent())
                .findFirst();
    }

    /** A well-known group in a form that the slot takes. */
    Optional<String> phrase(Frame frame) {
        for (GroupClass group : GroupClass.values()) {
            if (!classes(frame.entry()).contains(group)) {
                continue;
            }
            Optional<String> found = chosen(frame, group).flatMap(name -> form(frame, name));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean wantsObject(int cells) {
        return (cells & Features.cell(Features.NOM, 1)) == 0;
    }

    /** Whether a form is an accusative like the nominative: «мигранты», where people say «мигрантов». */
    private static boolean isInanimate(NameForm form) {
        return form.isIn(Features.ACC, 1) && form.isIn(Features.NOM, 1);
    }

    /** The form of a name for the frame's slot: the plural where the slot leaves the choice, else the citation form. */
    static Optional<String> form(Frame frame, Name name) {
        int cells = frame.slot().cells() == 0
                ? Features.cell(Features.NOM, 1)
                : frame.slot().cells();
        List<NameForm> forms = name.forms().stream()
                .filter(form -> form.fits(frame.slot())
                        && !form.text().contains("'s")
                        && !form.text().endsWith("s'"))
                .toList();
        return forms.stream()
                .filter(form -> (form.features() & cells & Features.ALL_PL) != 0)
                .min(Comparator.comparing(form -> wantsObject(cells) && isInanimate(form)))
                .or(() -> forms.stream()
                        .filter(form -> form.text().equals(name.citation()))
                        .findFirst())
                .or(() -> forms.stream().findFirst())
                .map(NameForm::text);
    }
}
