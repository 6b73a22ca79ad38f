package redline.post;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** One JSON object read as a post. Unknown fields are ignored; of a repeated field the last counts. */
public final class JsonPost {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final long line;
    private @Nullable PostId id;
    private @Nullable String text;
    private String parent = "";
    private @Nullable String problem;

    private JsonPost(long line) {
        this.line = line;
    }

    /** The post in that JSON, or what is wrong with it; a post without an id gets the line number. */
    public static PostItem read(String json, long line) {
        return new JsonPost(line).item(json);
    }

    private PostItem item(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return unreadable("not a JSON object; write {\"id\": …, \"text\": \"…\"}");
            }
            readMembers(parser);
            if (parser.nextToken() != null) {
                return unreadable("something follows the JSON object; put one object on a line");
            }
        } catch (UnexpectedEndOfInputException e) {
            return unreadable("the JSON ends too early; put the whole object on one line");
        } catch (StreamConstraintsException e) {
            return unreadable("the JSON is nested too deeply or a number or name in it is too long; simplify it");
        } catch (JacksonException e) {
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
            return unreadable("not valid JSON near character " + column + "; correct it");
        }
        return finished();
    }

    private PostItem finished() {
        if (id == null) {
            id = PostId.of(line);
        }
        if (problem != null) {
            return unreadable(problem);
        }
        if (text == null) {
            return unreadable("no \"text\"; add it as a string");
        }
        return new PostItem.Parsed(line, new Post(id, text, parent));
    }

    private PostItem unreadable(String error) {
        return new PostItem.Unreadable(line, Optional.ofNullable(id), error);
    }

    private void readMembers(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "id" -> readId(parser, value);
                case "text" -> readText(parser, value);
                case "context" -> readContext(parser, value);
                default -> parser.skipChildren();
            }
        }
    }

    private void readId(JsonParser parser, JsonToken value) {
        switch (value) {
            case VALUE_STRING -> id = PostId.of(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> id = new PostId(parser.getString());
            case VALUE_NULL -> id = null;
            default -> {
                problem = "\"id\" is " + typeName(value) + "; make it a string or a number";
                parser.skipChildren();
            }
        }
    }

    private void readText(JsonParser parser, JsonToken value) {
        if (value == JsonToken.VALUE_STRING) {
            text = parser.getString();
            return;
        }
        problem = "\"text\" is " + typeName(value) + "; make it a string";
        parser.skipChildren();
    }

    private void readContext(JsonParser parser, JsonToken value) {
        if (value != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken member = parser.nextToken();
            if (name.equals("parent") && member == JsonToken.VALUE_STRING) {
                parent = parser.getString();
            } else if (name.equals("parent") && member != JsonToken.VALUE_NULL) {
                problem = "\"context.parent\" is " + typeName(member) + "; make it a string";
                parser.skipChildren();
            } else {
                parser.skipChildren();
            }
        }
    }

    private static String typeName(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_NULL -> "null";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_STRING -> "a string";
            default -> "a number";
        };
    }
}
