package id.abdi.rulebook;

import id.abdi.identity.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** BKPSDM sets a rule, for all or for a unit, from a day on (regulations part 11). */
@Service
class SetRule {
    private final RuleProposals proposals;
    private final RuleMemory memory;
    private final RecordSetting recording;

    SetRule(RuleProposals proposals, RuleMemory memory, RecordSetting recording) {
        this.proposals = proposals;
        this.memory = memory;
        this.recording = recording;
    }

    @Transactional
    public void by(Caller caller, String code, RuleForm form) {
        memory.look();
        recording.record(proposals.setting(caller, code, form).setting(), form.known());
    }
}
