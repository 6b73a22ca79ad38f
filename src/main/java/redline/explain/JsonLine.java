package redline.explain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Consumer;
import redline.post.JsonText;

/** One line of JSON, written member by member; commas come by themselves. */
final class JsonLine {

    private final StringBuilder out;

    JsonLine(StringBuilder out) {
        this.out = out;
    }

    JsonLine text(String name, String value) {
        return raw(name, JsonText.quote(value));
    }

    JsonLine number(String name, int value) {
        return raw(name, Integer.toString(value));
    }

    /** A score as the shortest decimal, always with a point: 0.8, 0.0. */
    JsonLine score(String name, double value) {
        BigDecimal shortest = BigDecimal.valueOf(value).stripTrailingZeros();
        return raw(name, shortest.setScale(Math.max(1, shortest.scale())).toPlainString());
    }

    /** A member whose value is JSON already. */
    JsonLine raw(String name, String json) {
        comma();
        out.append('"').append(name).append("\":").append(json);
        return this;
    }

    JsonLine object(String name, Consumer<JsonLine> members) {
        raw(name, "{");
        members.accept(this);
        out.append('}');
        return this;
    }

    <T> JsonLine array(String name, Collection<T> items, Consumer<T> item) {
        raw(name, "[");
        for (T each : items) {
            comma();
            item.accept(each);
        }
        out.append(']');
        return this;
    }

    JsonLine texts(String name, Collection<String> values) {
        return array(name, values, value -> out.append(JsonText.quote(value)));
    }

    /** An object without a name: an item of an array, or the whole line. */
    JsonLine item(Consumer<JsonLine> members) {
        out.append('{');
        members.accept(this);
        out.append('}');
        return this;
    }

    private void comma() {
        char last = out.isEmpty() ? '{' : out.charAt(out.length() - 1);
        if (last != '{' && last != '[') {
            out.append(',');
        }
    }
}
