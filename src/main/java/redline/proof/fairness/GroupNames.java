package redline.proof.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redline.lexicon.GroupClass;
import redline.lexicon.Lexicon;
import redline.lexicon.Member;
import redline.lexicon.Status;
import redline.text.Features;

/** All groups of a lexicon with every form of every name. Immutable; may be shared between threads. */
public final class GroupNames {

    /**
     * A name of a group.
     *
     * @param forms its nouns and adjectives; those of an ambiguous name carry a capital
     */
    public record Name(String language, GroupClass groupClass, String concept, String citation, List<NameForm> forms) {}

    private final Lexicon lexicon;
    private final Names names = new Names();

    /** The groups of a lexicon. */
    public GroupNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Every name of every group in a language: citation forms, further forms, feminines, plurals, adjectives. */
    public List<Name> all(String language) {
        List<Name> all = new ArrayList<>();
        for (Member member : lexicon.members()) {
            boolean group = GroupClass.of(member.className()).isPresent();
            if (group && member.language().equals(language) && member.status() == Status.LIVE) {
                add(member, all);
            }
        }
        return all;
    }

    /** One name for each concept of a class: of its rows the first that is not ambiguous, with its plural. */
    public List<Name> oneEach(String language, GroupClass groupClass) {
        return lexicon.members().stream()
                .filter(member -> member.language().equals(language) && member.status() == Status.LIVE)
                .filter(member -> member.className().equals(groupClass.slug()))
                .sorted(Comparator.comparing(Member::concept).thenComparing(Member::ambiguous))
                .collect(Collectors.toMap(Member::concept, this::main, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private Name main(Member member) {
        List<NameForm> forms = new ArrayList<>();
        if (!member.plural().isEmpty()) {
            forms.addAll(nouns(member, member.plural(), Features.ALL_PL));
        }
        for (NameForm form : nouns(member, member.text(), Features.CELLS)) {
            boolean replaced = !member.plural().isEmpty() && (form.features() & Features.ALL_PL) != 0;
            if (!replaced) {
                forms.add(form);
            }
        }
        forms.addAll(adjectives(member));
        return name(member, member.text(), forms);
    }

    private void add(Member member, List<Name> all) {
        List<String> citations = new ArrayList<>(List.of(member.text()));
        citations.addAll(member.forms());
        citations.addAll(List.of(member.feminine(), member.plural()));
        for (String citation : citations) {
            if (!citation.isEmpty()) {
                int cells = citation.equals(member.plural()) ? Features.ALL_PL : Features.CELLS;
                all.add(name(member, citation, nouns(member, citation, cells)));
            }
        }
        if (!member.adjective().isEmpty()) {
            all.add(name(member, member.adjective(), adjectives(member)));
        }
    }

    private List<NameForm> nouns(Member member, String citation, int cells) {
        Optional<String> base = exactBase(member, citation);
        if (base.isPresent()) {
            return KazakhNoun.forms(base.get()).stream()
                    .filter(form -> citation.equals("=" + form.text()))
                    .toList();
        }
        return names.noun(member.language(), citation).stream()
                .map(form -> new NameForm(form.text(), form.features() & (cells | ~Features.CELLS)))
                .filter(form -> (form.features() & (Features.CELLS | Features.PRIVATIVE)) != 0)
                .toList();
    }

    /** The bare form of a Kazakh name whose cases are listed one by one: украин for =украинды. */
    private static Optional<String> exactBase(Member member, String citation) {
        return Stream.concat(Stream.of(member.text()), member.forms().stream())
                .filter(base -> base.startsWith("=")
                        && citation.startsWith(base)
                        && member.language().equals("kk"))
                .min(Comparator.comparingInt(String::length))
                .map(base -> base.substring(1));
    }

    private List<NameForm> adjectives(Member member) {
        if (member.language().equals("kk")) {
            return names.adjective("kk", member.text().replace("=", ""));
        }
        return member.adjective().isEmpty() ? List.of() : names.adjective(member.language(), member.adjective());
    }

    private static Name name(Member member, String citation, List<NameForm> forms) {
        List<NameForm> written = member.ambiguous()
                ? forms.stream()
                        .map(form -> new NameForm(Names.capital(form.text()), form.features()))
                        .toList()
                : forms;
        GroupClass group = GroupClass.of(member.className()).orElseThrow();
        return new Name(member.language(), group, member.concept(), citation, written);
    }
}
