package id.abdi.notice;

import id.abdi.kernel.Sha256;
import id.abdi.web.Words;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Takes mail to the server of the settings {@code spring.mail.*}, in Indonesian. Subject and text name nobody; each link leads to
 * the notice itself, whose page asks who one is (SEC-22). Without settings it takes nothing.
 */
@Component
class Postman implements OutsideMail {
    private final Optional<JavaMailSender> server;
    private final String from;
    private final String link;
    private final Words words;

    @Autowired
    Postman(
            ObjectProvider<JavaMailSender> server,
            @Value("${abdi.mail.from:}") String from,
            @Value("${abdi.mail.link:}") String link,
            Words words) {
        this(Optional.ofNullable(server.getIfAvailable()), from, link, words);
    }

    Postman(Optional<JavaMailSender> server, String from, String link, Words words) {
        this.server = server.filter(there -> !from.isBlank() && !link.isBlank());
        this.from = from;
        this.link = link.replaceAll("/+$", "");
        this.words = words;
    }

    @Override
    public void send(String id, List<String> addresses, String subject, String text, Notice.Attachment file) {
        JavaMailSender sender = server.orElseThrow();
        for (String address : addresses) {
            String own = id + "-" + Sha256.of((id + " " + address).getBytes(StandardCharsets.UTF_8));
            sender.send(message(sender, new Mail(own, address, subject, text, List.of(file))));
        }
    }

    /** Whether mail is sent at all. */
    @Override
    public boolean works() {
        return server.isPresent();
    }

    /** @throws org.springframework.mail.MailException where the server does not take it */
    void take(Letter letter) {
        JavaMailSender sender = server.orElseThrow();
        sender.send(message(
                sender,
                new Mail(
                        letter.id().toString(),
                        letter.to(),
                        text("notice.mail.subject", letter.lines().size()),
                        body(letter.lines()),
                        letter.files())));
    }

    private record Mail(String id, String to, String subject, String text, List<Notice.Attachment> files) {}

    private MimeMessage message(JavaMailSender sender, Mail mail) {
        try {
            MimeMessage message = sender.createMimeMessage();
            // One that is sent again after a crash is the same mail, which mailboxes show once.
            message.setHeader("Message-ID", "<" + mail.id() + "@" + domain() + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            MimeMessageHelper helper =
                    new MimeMessageHelper(message, !mail.files().isEmpty(), StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(mail.to());
            helper.setSubject(mail.subject());
            helper.setText(mail.text());
            for (Notice.Attachment file : mail.files()) {
                helper.addAttachment(file.name(), new ByteArrayResource(file.content()), file.type());
            }
            return message;
        } catch (MessagingException unsendable) {
            throw new MailPreparationException(unsendable);
        }
    }

    private String body(List<Letter.Line> lines) {
        StringBuilder body = new StringBuilder();
        for (Letter.Line line : lines) {
            body.append(line.sentence())
                    .append('\n')
                    .append(link)
                    .append("/notices/")
                    .append(line.notice())
                    .append("\n\n");
        }
        return body.append("-- \n")
                .append(text("notice.mail.foot", link + "/notices"))
                .append('\n')
                .toString();
    }

    private String text(String key, Object... arguments) {
        return words.text(Words.INDONESIAN, key, arguments);
    }

    private String domain() throws MessagingException {
        String address = new InternetAddress(from).getAddress();
        return address.substring(address.indexOf('@') + 1);
    }
}
