package id.abdi.notice;

import java.util.List;
import java.util.UUID;

/** A mail as it is sent: some sentences, each with the link to its notice. */
record Letter(UUID id, String to, List<Line> lines, List<Notice.Attachment> files) {
    record Line(UUID notice, String sentence) {}
}
