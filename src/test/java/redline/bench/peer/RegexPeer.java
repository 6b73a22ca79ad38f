package redline.bench.peer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One regular expression of all phrases. */
final class RegexPeer implements Peer {

    private final Pattern pattern;

    RegexPeer(List<String> phrases) {
        String all = phrases.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])");
    }

    @Override
    public long hits(String text) {
        Matcher matcher = pattern.matcher(text.toLowerCase(Locale.ROOT));
        long hits = 0;
        while (matcher.find()) {
            hits++;
        }
        return hits;
    }
}
