package redline.score;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import redline.context.FindingKind;
import redline.lexicon.Category;

/** The version of a policy: SHA-256 over its content in a fixed order, so that comments and layout do not count. */
final class PolicyVersion {

    private PolicyVersion() {}

    static String of(
            int minSeverity,
            Map<FindingKind, Integer> steps,
            ScoreCurve curve,
            Map<Category, CategoryText> categories) {
        Map<String, String> content = new TreeMap<>();
        content.put("minSeverity", Integer.toString(minSeverity));
        steps.forEach((kind, step) -> content.put("steps." + kind.slug(), Integer.toString(step)));
        content.put(
                "curve.base", curve.base().stream().map(PolicyVersion::plain).collect(Collectors.joining(" ")));
        content.put("curve.ceiling", plain(curve.ceiling()));
        content.put("curve.weight", plain(curve.weight()));
        categories.forEach((category, text) -> {
            content.put(category.slug() + ".standard", text.standard());
            text.names().forEach((language, name) -> content.put(category.slug() + ".name." + language, name));
            text.definitions()
                    .forEach((language, definition) ->
                            content.put(category.slug() + ".definition." + language, definition));
        });
        return sha256(content.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
                .collect(Collectors.joining()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
