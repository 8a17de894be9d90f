package id.abdi;

import java.util.List;
import java.util.regex.Pattern;

/** Reads a template as its reader sees it: only the words that stand in it as they are. */
final class TemplateText {
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");

    private TemplateText() {}

    /** The bare words outside of tags and of jte's own statements. */
    static List<String> bare(String template) {
        StringBuilder text = new StringBuilder();
        int position = 0;
        while (position < template.length()) {
            int next = skip(template, position);
            if (next == position) {
                text.append(template.charAt(position));
                position++;
            } else {
                text.append(' ');
                position = next;
            }
        }
        return WORDS.matcher(text).results().map(word -> word.group()).toList();
    }

    /** Where a statement, an expression or a tag that begins here ends; the same place where none begins. */
    private static int skip(String template, int position) {
        for (String line : List.of("@param", "@import")) {
            if (template.startsWith(line, position)) {
                return end(template.indexOf('\n', position), template);
            }
        }
        for (String word : List.of("@endif", "@endfor", "@elseif", "@else", "@if", "@for")) {
            if (template.startsWith(word, position)) {
                int after = position + word.length();
                return template.startsWith("(", after) ? closing(template, after, '(', ')') : after;
            }
        }
        for (String opening : List.of("${", "!{", "$unsafe{")) {
            if (template.startsWith(opening, position)) {
                return closing(template, position + opening.length() - 1, '{', '}');
            }
        }
        if (template.startsWith("@template.", position)) {
            return template.indexOf('(', position) + 1;
        }
        if (template.startsWith("<%--", position)) {
            return end(template.indexOf("--%>", position), template);
        }
        return inTagOrArgument(template, position);
    }

    /** Tags as a whole, with the expressions in them; a part's arguments up to the words that they hold. */
    private static int inTagOrArgument(String template, int position) {
        char here = template.charAt(position);
        if (here == '<') {
            return tag(template, position);
        }
        java.util.regex.Matcher argument = Pattern.compile(
                        "[a-zA-Z]+ = (@`|\"[^\"]*\"|[^,()`]*(\\([^`]*?\\)[^,()`]*)*)")
                .matcher(template);
        boolean begins = position > 0 && "(, \n".indexOf(template.charAt(position - 1)) >= 0;
        argument.region(position, template.length());
        return begins && argument.lookingAt() ? argument.end() : position;
    }

    private static int tag(String template, int position) {
        int at = position + 1;
        while (at < template.length() && template.charAt(at) != '>') {
            at = template.startsWith("${", at) ? closing(template, at + 1, '{', '}') : at + 1;
        }
        return end(at, template);
    }

    private static int closing(String template, int position, char open, char close) {
        int depth = 0;
        for (int at = position; at < template.length(); at++) {
            char here = template.charAt(at);
            depth += here == open ? 1 : here == close ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return template.length();
    }

    private static int end(int found, String template) {
        return found < 0 ? template.length() : Math.min(found + 1, template.length());
    }
}
