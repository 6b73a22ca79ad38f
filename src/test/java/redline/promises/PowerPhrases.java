package redline.promises;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redline.TestEngine;
import redline.lexicon.GroupClass;
import redline.lexicon.Member;
import redline.lexicon.Status;
import redline.lexicon.pattern.FeatureFilter;
import redline.proof.fairness.KazakhNoun;
import redline.proof.fairness.NameForm;
import redline.proof.fairness.Names;
import redline.text.Features;

/** Every power noun of the shipped lexicon, alone and with the adjective of a group: «узбекское правительство». */
final class PowerPhrases {

    /** The endings of the Russian adjective by case. */
    private static final List<String> FEMININE = List.of("ая", "ой", "ой", "ую", "ой", "ой");

    private static final List<String> NEUTER = List.of("ое", "ого", "ому", "ое", "им", "ом");
    private static final List<String> MASCULINE = List.of("ий", "ого", "ому", "ого", "им", "ом");
    private static final List<String> PLURAL = List.of("ие", "их", "им", "их", "ими", "их");

    private static final Set<GroupClass> NAMED = Set.of(GroupClass.PEOPLE, GroupClass.POPULATION, GroupClass.FAITH);

    private final String language;
    private final List<List<NameForm>> nouns = new ArrayList<>();
    private final List<List<NameForm>> owned = new ArrayList<>();
    private final List<String> adjectives;

    PowerPhrases(String language) {
        this.language = language;
        Names names = new Names();
        for (Member member : members(language)) {
            nouns.add(names.noun(language, member.text()));
            boolean inflected = !member.text().startsWith("=");
            owned.add(language.equals("kk") && inflected ? KazakhNoun.owned(member.text()) : nouns.getLast());
        }
        this.adjectives = adjectives(language);
    }

    private static List<Member> members(String language) {
        return TestEngine.get().lexicon().members().stream()
                .filter(member -> member.language().equals(language) && member.status() == Status.LIVE)
                .filter(member -> member.className().equals("power"))
                .toList();
    }

    private static List<String> adjectives(String language) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Member member : TestEngine.get().lexicon().members()) {
            boolean named =
                    GroupClass.of(member.className()).filter(NAMED::contains).isPresent();
            String adjective = language.equals("kk") ? member.text() : member.adjective();
            boolean regular = !language.equals("ru") || adjective.endsWith("кий");
            boolean modifies = !language.equals("kk") || !adjective.matches(".*[лдт][ае]р|=.*|.* .*");
            if (named && member.language().equals(language) && !member.ambiguous() && regular && modifies) {
                found.putIfAbsent(member.concept(), adjective);
            }
        }
        return found.values().stream().filter(text -> !text.isEmpty()).toList();
    }

    int size() {
        return nouns.size();
    }

    /**
     * A power noun for a slot, alone and with an adjective.
     *
     * @param turn chooses number and adjective where the slot leaves a choice
     */
    List<String> phrases(int index, FeatureFilter slot, int turn) {
        List<String> phrases = new ArrayList<>();
        choose(nouns.get(index), slot, turn).ifPresent(form -> phrases.add(form.text()));
        String adjective = adjectives.get(Math.floorMod(turn * 31 + index, adjectives.size()));
        choose(owned.get(index), slot, turn).ifPresent(form -> phrases.add(with(adjective, form, index)));
        return phrases;
    }

    private Optional<NameForm> choose(List<NameForm> forms, FeatureFilter slot, int turn) {
        List<NameForm> fitting = forms.stream()
                .filter(form -> form.isBeyondCasesAs(slot))
                .filter(form -> slot.cells() == 0
                        ? slot.asksFor(Features.PRIVATIVE)
                                || (form.features() & (Features.cell(Features.NOM, 0) | Features.cell(Features.NOM, 1)))
                                        != 0
                        : (form.features() & slot.cells()) != 0)
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(Math.floorMod(turn, fitting.size())));
    }

    private String with(String adjective, NameForm noun, int index) {
        return (language.equals("ru") ? agreeing(adjective, noun, nominative(index)) : adjective) + " " + noun.text();
    }

    /** The form that shows the gender: «хана» is a genitive. */
    private String nominative(int index) {
        return nouns.get(index).stream()
                .filter(form -> form.isIn(Features.NOM, 0))
                .findFirst()
                .orElse(nouns.get(index).getFirst())
                .text();
    }

    private static String agreeing(String adjective, NameForm noun, String nominative) {
        String stem = adjective.substring(0, adjective.length() - 2);
        for (int grammaticalCase = Features.NOM; grammaticalCase <= Features.LOC; grammaticalCase++) {
            if (noun.isIn(grammaticalCase, 1)) {
                return stem + PLURAL.get(grammaticalCase);
            }
            if (noun.isIn(grammaticalCase, 0)) {
                return stem + singular(nominative).get(grammaticalCase);
            }
        }
        return adjective;
    }

    private static List<String> singular(String noun) {
        return switch (noun.charAt(noun.length() - 1)) {
            case 'а', 'я', 'ь', 'у', 'ю' -> FEMININE;
            case 'о', 'е' -> NEUTER;
            default -> MASCULINE;
        };
    }
}
