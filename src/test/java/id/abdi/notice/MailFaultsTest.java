package id.abdi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

/** Mail that cannot be sent is tried again and at last given up, and two nodes send it once. */
class MailFaultsTest extends MailAtHand {
    @Test
    void whatTheServerDoesNotTakeIsTriedAgain() {
        choose(budi.id(), MailChoice.SOON);
        tell(budi, "later");
        clock.pass(Duration.ofMinutes(15));
        server.stop();
        run();
        assertThat(open(budi)).isEqualTo(1);

        server.start();
        port = server.getSmtp().getPort();
        run();
        assertThat(mails(budi)).as("the pause is not over").isEmpty();

        clock.pass(Duration.ofMinutes(1));
        run();
        run();
        assertThat(mails(budi)).hasSize(1);
        assertThat(open(budi)).isZero();
    }

    @Test
    void aMailThatCannotBeSentForADayIsGivenUpAndCounted() {
        choose(budi.id(), MailChoice.SOON);
        tell(budi, "never");
        clock.pass(Duration.ofMinutes(15));
        server.stop();
        for (int tries = 0; tries < 300 && (tries == 0 || open(budi) > 0); tries++) {
            run();
            clock.pass(Duration.ofMinutes(30));
        }

        assertThat(open(budi)).isZero();
        assertThat(jdbc.sql("select tries from notice.mail where person = :person and given_up_at is not null")
                        .param("person", budi.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(MailRules.MOST_TRIES);
        assertThat(notices.mail().failed()).isPositive();
    }

    @Test
    void twoNodesAtOnceSendItOnce() {
        choose(budi.id(), MailChoice.SOON);
        tell(budi, "nodes");
        clock.pass(Duration.ofMinutes(15));
        CyclicBarrier together = new CyclicBarrier(2);
        List<CompletableFuture<Void>> nodes = List.of(together(together), together(together));
        nodes.forEach(CompletableFuture::join);
        run();

        assertThat(mails(budi)).hasSize(1);
    }

    private CompletableFuture<Void> together(CyclicBarrier barrier) {
        SendMail node = node();
        return CompletableFuture.runAsync(() -> {
            try {
                barrier.await();
            } catch (InterruptedException | BrokenBarrierException broken) {
                throw new IllegalStateException(broken);
            }
            node.run(clock.instant());
        });
    }
}
