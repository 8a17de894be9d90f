package id.abdi.notice;

import id.abdi.job.Job;
import id.abdi.job.Schedule;
import id.abdi.kernel.EmployeeId;
import id.abdi.notice.MailSql.Claimed;
import id.abdi.notice.MailSql.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/**
 * Bundles what people have not read into one mail each, when they want it, and sends what is due. A mail is claimed before it is
 * sent, so that of two nodes one sends it; what the server does not take is tried again after growing pauses.
 */
@Component
class SendMail implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);
    private static final Schedule SCHEDULE = new Schedule.Every(Duration.ofMinutes(1));
    private static final Duration CLAIM = Duration.ofMinutes(10);
    private static final int AT_ONCE = 500;

    private final MailSql sql;
    private final Address address;
    private final Postman postman;
    private final Clock clock;
    private final ZoneId zone;

    SendMail(
            MailSql sql,
            Address address,
            Postman postman,
            Clock clock,
            @Value("${abdi.time-zone:Asia/Jakarta}") ZoneId zone) {
        this.sql = sql;
        this.address = address;
        this.postman = postman;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public String name() {
        return "notice.mail";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }

    @Override
    public void run(Instant due) {
        if (!postman.works()) {
            return;
        }
        bundle(clock.instant());
        for (int count = 0; count < AT_ONCE; count++) {
            Instant now = clock.instant();
            Optional<Claimed> mail = sql.claim(now, now.plus(CLAIM));
            if (mail.isEmpty() || !send(mail.get(), now)) {
                return;
            }
        }
    }

    /** Who has no address is not mailed; they read it on their page. */
    private void bundle(Instant now) {
        Instant since = now.minus(MailRules.NEWS);
        LocalDate today = now.atZone(zone).toLocalDate();
        List<Waiting> waiting = sql.waiting(since);
        Set<EmployeeId> working =
                address.working(waiting.stream().map(Waiting::person).toList(), today);
        List<EmployeeId> due = waiting.stream()
                .filter(one -> MailRules.due(one.choice(), one.oldest(), working.contains(one.person()), now, zone))
                .map(Waiting::person)
                .toList();
        Map<EmployeeId, String> reached = address.of(due, today);
        if (!reached.isEmpty()) {
            sql.bundle(List.copyOf(reached.keySet()), since, now);
        }
    }

    /** @return whether it makes sense to go on with the next one */
    private boolean send(Claimed mail, Instant now) {
        String to = address.of(List.of(mail.person()), now.atZone(zone).toLocalDate())
                .get(mail.person());
        if (to == null) {
            LOG.warn("Mail {} to {} is given up: there is no address any more.", mail.id(), mail.person());
            sql.giveUp(mail.id(), now);
            return true;
        }
        try {
            postman.take(new Letter(mail.id(), to, sql.lines(mail.id()), sql.attachments(mail.id())));
        } catch (MailException refused) {
            later(mail, refused, now);
            return ofThisMail(refused);
        }
        sql.sent(mail.id(), clock.instant());
        return true;
    }

    private void later(Claimed mail, MailException refused, Instant now) {
        if (mail.tries() >= MailRules.MOST_TRIES) {
            LOG.warn("Mail {} to {} is given up: {}.", mail.id(), mail.person(), reason(refused));
            sql.giveUp(mail.id(), now);
        } else {
            Duration pause = MailRules.pause(mail.tries());
            LOG.warn(
                    "Mail {} to {} could not be sent, tried again in {}: {}.",
                    mail.id(),
                    mail.person(),
                    pause,
                    reason(refused));
            sql.again(mail.id(), now.plus(pause));
        }
    }

    /** Whether the fault lies in this mail alone; else the server cannot be reached, and the others wait too. */
    private static boolean ofThisMail(MailException refused) {
        return refused instanceof MailPreparationException
                || (refused instanceof MailSendException && refused.getCause() == null);
    }

    /** Only of which kind: what the server says may hold an address. */
    private static String reason(MailException refused) {
        if (refused instanceof MailSendException sending) {
            return sending.getFailedMessages().values().stream()
                    .findFirst()
                    .map(SendMail::deepest)
                    .orElse("MailSendException");
        }
        return deepest(refused);
    }

    private static String deepest(Throwable failure) {
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return reason.getClass().getSimpleName();
    }
}
