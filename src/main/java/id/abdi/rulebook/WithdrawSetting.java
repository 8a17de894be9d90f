package id.abdi.rulebook;

import id.abdi.identity.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** BKPSDM takes back a setting that was a mistake; it stays in the history, and what held before holds again. */
@Service
class WithdrawSetting {
    private final RuleProposals proposals;
    private final RuleMemory memory;
    private final RecordSetting recording;

    WithdrawSetting(RuleProposals proposals, RuleMemory memory, RecordSetting recording) {
        this.proposals = proposals;
        this.memory = memory;
        this.recording = recording;
    }

    @Transactional
    public void by(Caller caller, String code, SettingId id, WithdrawalForm form) {
        memory.look();
        RuleProposal proposal = proposals.withdrawal(caller, code, id, SettingRules.reason(form.reason()));
        recording.record(proposal.setting(), form.known());
    }
}
