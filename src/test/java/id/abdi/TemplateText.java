package id.abdi;

import java.util.List;
import java.util.regex.Pattern;

/** Reads a template as its reader sees it: only the words that stand in it as they are. */
final class TemplateText {
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");
    private static final List<String> LINES = List.of("@param", "@import");
    private static final List<String> STATEMENTS = List.of("@endif", "@endfor", "@elseif", "@else", "@if", "@for");
    private static final List<String> EXPRESSIONS = List.of("${", "!{", "$unsafe{");

    private final String template;
    private final StringBuilder text = new StringBuilder();

    private TemplateText(String template) {
        this.template = template;
    }

    /** The bare words outside of tags and of jte's own statements. */
    static List<String> bare(String template) {
        TemplateText read = new TemplateText(template);
        read.content(0);
        return WORDS.matcher(read.text).results().map(word -> word.group()).toList();
    }

    /** Reads words up to the end of the content block, or of the template, and answers where that is. */
    private int content(int from) {
        int at = from;
        while (at < template.length() && template.charAt(at) != '`') {
            int next = skip(at);
            if (next == at) {
                text.append(template.charAt(at));
                at++;
            } else {
                text.append(' ');
                at = next;
            }
        }
        return at;
    }

    /** Where a statement, an expression or a tag that begins here ends; the same place where none begins. */
    private int skip(int at) {
        if (LINES.stream().anyMatch(line -> template.startsWith(line, at))) {
            return end(template.indexOf('\n', at));
        }
        for (String word : STATEMENTS) {
            if (template.startsWith(word, at)) {
                int after = at + word.length();
                return template.startsWith("(", after) ? code(after, '(', ')') : after;
            }
        }
        for (String opening : EXPRESSIONS) {
            if (template.startsWith(opening, at)) {
                return code(at + opening.length() - 1, '{', '}');
            }
        }
        if (template.startsWith("@template.", at)) {
            return code(template.indexOf('(', at), '(', ')');
        }
        if (template.startsWith("<%--", at)) {
            return end(template.indexOf("--%>", at));
        }
        return template.charAt(at) == '<' ? tag(at) : at;
    }

    /** The end of a piece of Java; the words of the content blocks in it count, its strings and names do not. */
    private int code(int from, char open, char close) {
        int depth = 0;
        int at = from;
        while (at < template.length()) {
            char here = template.charAt(at);
            if (here == '"') {
                at = string(at);
            } else if (template.startsWith("@`", at)) {
                at = content(at + 2);
            } else if (here == open) {
                depth++;
            } else if (here == close && --depth == 0) {
                return at + 1;
            }
            at++;
        }
        return at;
    }

    /** Where the string that begins here ends. */
    private int string(int from) {
        int at = from + 1;
        while (at < template.length() && template.charAt(at) != '"') {
            at += template.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private int tag(int from) {
        int at = from + 1;
        while (at < template.length() && template.charAt(at) != '>') {
            at = template.startsWith("${", at) ? code(at + 1, '{', '}') : at + 1;
        }
        return end(at);
    }

    private int end(int at) {
        return at < 0 ? template.length() : Math.min(at + 1, template.length());
    }
}
