package id.abdi.transparency;

import id.abdi.job.Job;
import id.abdi.job.Schedule;
import id.abdi.ledger.Cosignatures;
import id.abdi.ledger.PublishedLog;
import id.abdi.ledger.SignedState;
import id.abdi.tlog.AddCheckpoint;
import id.abdi.tlog.Hash;
import id.abdi.tlog.Malformed;
import id.abdi.tlog.Note;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Shows each outsider of the settings what was signed last, and keeps what it confirms (LOG-11). Where none answers, the log goes on. */
@Component
class AskWitnesses implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(AskWitnesses.class);
    private static final int OK = 200;
    private static final int OTHER_SIZE = 409;

    private final PublishedLog log;
    private final Cosignatures cosignatures;
    private final WitnessCall call;
    private final Clock clock;
    private final List<WitnessAddress> witnesses;

    AskWitnesses(
            PublishedLog log,
            Cosignatures cosignatures,
            WitnessCall call,
            Clock clock,
            @Value("${abdi.ledger.witnesses:}") String witnesses) {
        this.log = log;
        this.cosignatures = cosignatures;
        this.call = call;
        this.clock = clock;
        this.witnesses = WitnessAddress.all(witnesses);
    }

    @Override
    public String name() {
        return "transparency.witnesses";
    }

    @Override
    public Schedule schedule() {
        return new Schedule.Every(Duration.ofMinutes(1));
    }

    @Override
    public void run(Instant due) {
        log.newest().ifPresent(state -> witnesses.forEach(witness -> ask(witness, state)));
    }

    private void ask(WitnessAddress witness, SignedState state) {
        long known = cosignatures
                .newest(state.tree(), witness.key())
                .map(Cosignatures.Confirmed::size)
                .orElse(0L);
        if (known == state.checkpoint().size()) {
            return;
        }
        try {
            WitnessCall.Reply reply = ask(witness, state, known);
            if (reply.status() == OTHER_SIZE) {
                reply = ask(witness, state, Long.parseLong(reply.body().strip()));
            }
            if (reply.status() != OK) {
                LOG.warn("The witness {} answers {}: {}.", witness.key().name(), reply.status(), firstLine(reply));
                return;
            }
            keep(witness, state, reply);
        } catch (IOException | Malformed | NumberFormatException failed) {
            LOG.warn("The witness {} cannot be asked: {}.", witness.key().name(), failed.toString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private WitnessCall.Reply ask(WitnessAddress witness, SignedState state, long old)
            throws IOException, InterruptedException {
        long size = state.checkpoint().size();
        Optional<List<Hash>> proof = old > size ? Optional.empty() : log.consistency(old, size);
        AddCheckpoint request = new AddCheckpoint(
                old,
                proof.orElseThrow(() -> new Malformed("it saw " + old + " entries and there are " + size)),
                state.note());
        return call.add(witness.address(), request.text());
    }

    private void keep(WitnessAddress witness, SignedState state, WitnessCall.Reply reply) {
        for (Note.SignatureLine line : Note.lines(reply.body())) {
            cosignatures.keep(state, witness.key(), line, clock.instant());
        }
    }

    private static String firstLine(WitnessCall.Reply reply) {
        return reply.body().lines().findFirst().orElse("nothing");
    }
}
