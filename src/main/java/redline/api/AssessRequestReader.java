package redline.api;

import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redline.explain.AssessOptions;
import redline.post.JsonPost;
import redline.post.PostItem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** A body read as one post or as a list of posts; each post by the same reader as a line of a scan. */
final class AssessRequestReader {

    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final String ENDS_TOO_EARLY = "the JSON ends too early; send the whole object";

    private final String body;
    private final int batchLimit;
    private AssessOptions options;
    private @Nullable List<PostItem> posts;
    private boolean hasText;

    private AssessRequestReader(String body, AssessOptions options, int batchLimit) {
        this.body = body;
        this.options = options;
        this.batchLimit = batchLimit;
    }

    /**
     * What that body asks for.
     *
     * @param options what holds where the body says nothing
     * @param batchLimit how many posts it may have
     */
    static AssessRequest read(String body, AssessOptions options, int batchLimit) {
        return new AssessRequestReader(body, options, batchLimit).request();
    }

    private AssessRequest request() {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw malformed("the body is not a JSON object; send {\"text\": \"…\"} or {\"posts\": […]}");
            }
            readMembers(parser);
            if (parser.nextToken() != null) {
                throw malformed("something follows the JSON object; send one object");
            }
        } catch (UnexpectedEndOfInputException e) {
            throw malformed(ENDS_TOO_EARLY);
        } catch (StreamConstraintsException e) {
            throw malformed("the JSON is nested too deeply, or a number or a name in it is too long; simplify it");
        } catch (JacksonException e) {
            throw malformed(
                    isAtEnd(e.getLocation())
                            ? ENDS_TOO_EARLY
                            : "the body is not valid JSON" + place(e.getLocation()) + "; correct it");
        }
        return finished();
    }

    private AssessRequest finished() {
        if (posts == null) {
            return new AssessRequest(List.of(JsonPost.read(body, 1)), false, options);
        }
        if (hasText) {
            throw ProblemException.unprocessable("the body has both \"text\" and \"posts\"; send one of the two");
        }
        return new AssessRequest(posts, true, options);
    }

    private void readMembers(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("posts")) {
                posts = readPosts(parser, value);
            } else if (RequestOptions.NAMES.contains(name)) {
                options = RequestOptions.with(options, name, readOption(parser, name, value));
            } else {
                hasText |= name.equals("text");
                parser.skipChildren();
            }
        }
    }

    private List<PostItem> readPosts(JsonParser parser, JsonToken value) {
        if (value != JsonToken.START_ARRAY) {
            throw ProblemException.unprocessable("\"posts\" is not a list; send [{\"text\": \"…\"}, …]");
        }
        List<PostItem> read = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (read.size() == batchLimit) {
                throw ProblemException.tooLarge("\"posts\" has more than " + batchLimit
                        + " posts; send fewer at once, or use /v1/assess/stream");
            }
            read.add(readPost(parser, token, read.size() + 1));
        }
        return read;
    }

    private PostItem readPost(JsonParser parser, JsonToken token, int place) {
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return JsonPost.read("null", place);
        }
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        int end = (int) parser.currentLocation().getCharOffset();
        return JsonPost.read(body.substring(start, end), place);
    }

    private static String readOption(JsonParser parser, String name, JsonToken value) {
        boolean isOfItsType = name.equals("offsets")
                ? value == JsonToken.VALUE_STRING
                : value == JsonToken.VALUE_NUMBER_INT || value.isBoolean();
        if (!isOfItsType) {
            parser.skipChildren();
            return "";
        }
        return parser.getString();
    }

    private boolean isAtEnd(@Nullable TokenStreamLocation location) {
        return location != null
                && location.getCharOffset() >= body.stripTrailing().length();
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " at line " + location.getLineNr() + ", column " + Math.max(1, location.getColumnNr());
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(HttpStatus.BAD_REQUEST, detail);
    }
}
