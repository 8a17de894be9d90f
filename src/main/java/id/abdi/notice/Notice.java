package id.abdi.notice;

import java.util.List;

/**
 * A sentence for one person. It goes by mail, so it names nobody and says nothing of anybody's performance: what it is about
 * the person reads behind the link, signed in.
 *
 * @param key what it is about, and the step of that: told again under the same key it is the same notice, told once
 * @param text the key of the sentence in the messages of the module that tells it
 * @param arguments days, numbers and titles of things that the sentence holds; never a name or a NIP of somebody
 * @param path the page of this program that it is about; never in a mail, where the link leads to the notice
 * @param attachments files that go with the mail, kept until it is sent
 */
public record Notice(String key, String text, List<Object> arguments, String path, List<Attachment> attachments) {
    private static final int LONGEST_KEY = 200;
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    /**
     * A file that goes with the mail.
     *
     * @param name with its ending: {@code rekap-juli.pdf}
     * @param type the media type: {@code application/pdf}
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way from one place to one other
    public record Attachment(String name, String type, byte[] content) {}

    public Notice {
        arguments = List.copyOf(arguments);
        attachments = List.copyOf(attachments);
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalStateException("a notice has a key of at most " + LONGEST_KEY + " characters");
        }
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalStateException("a notice leads to a page of this program");
        }
        if (attachments.stream().mapToLong(file -> file.content().length).sum() > MOST_BYTES) {
            throw new IllegalStateException("the files of a notice are too large for a mail");
        }
    }

    /** Without files. */
    public static Notice of(String key, String text, String path, Object... arguments) {
        return new Notice(key, text, List.of(arguments), path, List.of());
    }
}
