package id.abdi.notice;

import java.util.List;

/** Mail to mailboxes that belong to nobody's record, such as one outside that keeps checkpoints of the log. Never about a person. */
public interface OutsideMail {
    /** Whether this installation sends any. */
    boolean works();

    /**
     * Sends it now, to each by itself.
     *
     * @param id the same for the same mail, which a mailbox shows once however often it is sent
     * @throws org.springframework.mail.MailException where the server does not take it
     */
    void send(String id, List<String> addresses, String subject, String text, Notice.Attachment file);
}
