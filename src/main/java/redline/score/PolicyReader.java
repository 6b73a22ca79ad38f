package redline.score;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import redline.context.FindingKind;
import redline.lexicon.Category;

/** The reader of {@code config/policy.yaml}: strict, and with all problems at once. */
public final class PolicyReader {

    private static final List<String> LANGUAGES = List.of("en", "ru", "kk");
    private static final int FURTHEST_STEP = 5;

    private final YamlProblems problems;
    private final YamlValues values;

    private PolicyReader(YamlProblems problems) {
        this.problems = problems;
        this.values = new YamlValues(problems);
    }

    /** The policy in that file; throws a {@link PolicyException} with every problem if there are any. */
    public static Policy read(Path file) {
        YamlProblems problems = new YamlProblems(file.toString());
        Optional<Node> root = compose(file, problems);
        problems.stopIfAny();
        return new PolicyReader(problems).policy(root.orElseThrow());
    }

    private static Optional<Node> compose(Path file, YamlProblems problems) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel("policy").build();
            Optional<Node> root = new Compose(settings).composeString(Files.readString(file, StandardCharsets.UTF_8));
            if (root.isEmpty()) {
                problems.add(Optional.empty(), "the policy is empty; copy the shipped policy.yaml");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            String what = Optional.ofNullable(e.getProblem()).orElse("something else stands here");
            problems.add(e.getProblemMark(), "not valid YAML: " + what + "; correct the indentation or the quotes");
        } catch (CharacterCodingException e) {
            problems.add(Optional.empty(), "not valid UTF-8; save the file as UTF-8");
        } catch (YamlEngineException e) {
            problems.add(Optional.empty(), "not valid YAML; remove characters that cannot be printed");
        } catch (IOException e) {
            problems.add(
                    Optional.empty(), "cannot be read; give back the file that is shipped, or the right to read it");
        }
        return Optional.empty();
    }

    private Policy policy(Node root) {
        Map<String, Node> top =
                values.mapping(root, "the policy", List.of("minSeverity", "steps", "curve", "categories"));
        int minSeverity = Optional.ofNullable(top.get("minSeverity"))
                .map(node -> values.integer(node, "minSeverity", 1, 6))
                .orElse(0);
        Map<FindingKind, Integer> steps =
                Optional.ofNullable(top.get("steps")).map(this::steps).orElse(Map.of());
        Optional<ScoreCurve> curve = Optional.ofNullable(top.get("curve")).map(this::curve);
        Map<Category, CategoryText> categories =
                Optional.ofNullable(top.get("categories")).map(this::categories).orElse(Map.of());
        problems.stopIfAny();
        ScoreCurve known = curve.orElseThrow();
        String version = PolicyVersion.of(minSeverity, steps, known, categories);
        return new Policy(categories, steps, known, minSeverity, version);
    }

    private Map<FindingKind, Integer> steps(Node node) {
        Map<String, FindingKind> kinds = new LinkedHashMap<>();
        Arrays.stream(FindingKind.values())
                .filter(kind -> !kind.cancels())
                .forEach(kind -> kinds.put(kind.slug(), kind));
        Map<FindingKind, Integer> steps = new EnumMap<>(FindingKind.class);
        values.mapping(node, "steps", kinds.keySet()).forEach((slug, value) -> {
            FindingKind kind = kinds.get(slug);
            if (kind != null) {
                steps.put(kind, values.integer(value, slug, -FURTHEST_STEP, FURTHEST_STEP));
            }
        });
        return steps;
    }

    private ScoreCurve curve(Node node) {
        Map<String, Node> parts = values.mapping(node, "curve", List.of("base", "ceiling", "weight"));
        List<BigDecimal> base =
                Optional.ofNullable(parts.get("base")).map(this::base).orElse(List.of());
        BigDecimal ceiling = fraction(parts, "ceiling");
        BigDecimal weight = fraction(parts, "weight");
        if (base.size() == 6 && base.getLast().compareTo(ceiling) > 0) {
            problems.add(node, "ceiling is below the last value of base; raise it");
        }
        return new ScoreCurve(base.size() == 6 ? base : Collections.nCopies(6, BigDecimal.ZERO), ceiling, weight);
    }

    private BigDecimal fraction(Map<String, Node> parts, String name) {
        return Optional.ofNullable(parts.get(name))
                .map(node -> values.number(node, name, "0", "1"))
                .orElse(BigDecimal.ZERO);
    }

    private List<BigDecimal> base(Node node) {
        List<BigDecimal> base = new ArrayList<>();
        for (Node item : values.list(node, "base", 6)) {
            BigDecimal value = values.number(item, "base", "0", "1");
            if (!base.isEmpty() && base.getLast().compareTo(value) >= 0) {
                problems.add(item, "base does not rise from severity to severity; put the values in order");
            }
            base.add(value);
        }
        return base;
    }

    private Map<Category, CategoryText> categories(Node node) {
        List<String> slugs =
                Arrays.stream(Category.values()).map(Category::slug).toList();
        Map<Category, CategoryText> categories = new EnumMap<>(Category.class);
        values.mapping(node, "categories", slugs)
                .forEach((slug, value) -> Category.of(slug)
                        .ifPresent(category -> categories.put(category, categoryText(category, value))));
        return categories;
    }

    private CategoryText categoryText(Category category, Node node) {
        String slug = category.slug();
        Map<String, Node> parts = values.mapping(node, slug, List.of("code", "name", "definition", "standard"));
        Node code = parts.get("code");
        if (code != null && !values.text(code, slug + " code").equals(category.code())) {
            problems.add(code, "the code of " + slug + " is " + category.code() + "; write that");
        }
        String standard = Optional.ofNullable(parts.get("standard"))
                .map(value -> values.text(value, slug + " standard"))
                .orElse("");
        return new CategoryText(texts(parts, slug, "name"), texts(parts, slug, "definition"), standard);
    }

    private Map<String, String> texts(Map<String, Node> parts, String slug, String part) {
        Map<String, String> texts = new LinkedHashMap<>();
        Optional.ofNullable(parts.get(part))
                .map(node -> values.mapping(node, slug + " " + part, LANGUAGES))
                .orElse(Map.of())
                .forEach(
                        (language, node) -> texts.put(language, values.text(node, slug + " " + part + " " + language)));
        return texts;
    }
}
