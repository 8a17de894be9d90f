package id.abdi.transparency;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.job.Job;
import id.abdi.job.Schedule;
import id.abdi.ledger.PublishedLog;
import id.abdi.ledger.SignedState;
import id.abdi.notice.Notice;
import id.abdi.notice.OutsideMail;
import id.abdi.web.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Each evening the newest checkpoint goes to mailboxes outside: who has it finds whatever is changed later (LOG-4, LOG-10). */
@Component
class MailCheckpoint implements Job {
    private static final Schedule SCHEDULE = Schedule.Daily.newest(LocalTime.of(18, 0));

    private final PublishedLog log;
    private final OutsideMail mail;
    private final Words words;
    private final LocalTimeZone zone;
    private final List<String> addresses;

    MailCheckpoint(
            PublishedLog log,
            OutsideMail mail,
            Words words,
            LocalTimeZone zone,
            @Value("${abdi.ledger.mail:}") String addresses) {
        this.log = log;
        this.mail = mail;
        this.words = words;
        this.zone = zone;
        this.addresses = Arrays.stream(addresses.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .toList();
    }

    @Override
    public String name() {
        return "transparency.mail";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }

    @Override
    public void run(Instant due) {
        if (!addresses.isEmpty() && mail.works()) {
            log.newest().ifPresent(state -> send(state, due));
        }
    }

    private void send(SignedState state, Instant due) {
        String day = zone.day(due).toString();
        mail.send(
                "checkpoint-" + state.tree().number() + "-" + state.checkpoint().size(),
                addresses,
                words.text(
                        Words.INDONESIAN,
                        "transparency.mail.subject",
                        state.tree().origin(),
                        day),
                words.text(
                        Words.INDONESIAN,
                        "transparency.mail.text",
                        words.formats(Words.INDONESIAN)
                                .number(state.checkpoint().size()),
                        state.signedAt(),
                        state.note()),
                new Notice.Attachment(
                        "checkpoint-" + day + ".txt", "text/plain", state.note().getBytes(StandardCharsets.UTF_8)));
    }
}
