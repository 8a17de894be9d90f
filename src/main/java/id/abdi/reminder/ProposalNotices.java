package id.abdi.reminder;

import id.abdi.notice.Notice;
import id.abdi.notice.Notices;
import id.abdi.standard.Proposals.ProposalAnswered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who proposed a standard learns that the head has answered. */
@Component
class ProposalNotices {
    private final Notices notices;

    ProposalNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(ProposalAnswered answered) {
        notices.tell(
                answered.employee(),
                Notice.of(
                        "standard-proposal:" + answered.proposal(),
                        "reminder.proposal.answered",
                        "/standards/proposals"));
    }
}
