package id.abdi.hearing;

import id.abdi.discipline.CaseFile;
import id.abdi.discipline.CaseId;
import id.abdi.discipline.Cases;
import id.abdi.discipline.Step;
import id.abdi.discipline.StepKind;
import id.abdi.document.Export;
import id.abdi.document.PdfPage;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.ReadableCode;
import id.abdi.kernel.Sha256;
import id.abdi.organization.Lines;
import id.abdi.web.Ui;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters of a case from templates: made of what was recorded and of the posts of its day, so the same letter is the same file each time. */
@Component
class LetterViews {
    private static final int CODE = 12;

    private final Cases cases;
    private final Lines lines;
    private final Export export;

    LetterViews(Cases cases, Lines lines, Export export) {
        this.cases = cases;
        this.lines = lines;
        this.export = export;
    }

    /** A finished letter. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way from one place to one other
    record Made(String name, byte[] pdf) {}

    /** Somebody whom the letter names. */
    record Party(String name, String nip, String post, String unit) {}

    /**
     * What stands in a letter.
     *
     * @param delivered the decision that a receipt is of; null in every other letter
     * @param code by which the page of the case knows the letter again
     */
    record Filled(
            StepKind kind,
            CaseFile file,
            Step step,
            @Nullable Step delivered,
            @Nullable Step answer,
            Party person,
            Party official,
            List<Party> team,
            LocalDate inForce,
            String code) {}

    /** @throws id.abdi.kernel.Refusal {@code not-found} where the step is none, or has no letter */
    Made of(Caller caller, CaseId id, int number, Ui ui) {
        Cases.Seen seen = cases.see(caller, id);
        CaseFile file = seen.file();
        Step step = file.steps().stream()
                .filter(one -> one.number() == number && Letter.made(one.kind()))
                .findFirst()
                .orElseThrow(HearingRefusals::unknown);
        Names names = Names.of(lines, List.of(file), List.of(), step.day());
        EmployeeId official = step.official() == null ? step.by() : step.official();
        LocalDate received = file.last(StepKind.DELIVERED).map(Step::day).orElse(step.day());
        Filled filled = new Filled(
                step.kind(),
                file,
                step,
                step.kind() == StepKind.DELIVERED ? file.last(StepKind.DECIDED).orElse(null) : null,
                step.kind() == StepKind.EXAMINED ? answer(file).orElse(null) : null,
                party(file.opened().person(), names),
                party(official, names),
                team(file, step).stream().map(member -> party(member, names)).toList(),
                seen.deadlines().on(received).inForce(received),
                code(step));
        String title = ui.text("hearing.letter." + step.kind());
        byte[] pdf =
                export.pdf(new PdfPage(title, "hearing/LetterPrint", Map.of("letter", filled), List.of(), step.at()));
        return new Made(title + " " + number, pdf);
    }

    private static Optional<Step> answer(CaseFile file) {
        return file.last(StepKind.SIGNED).or(() -> file.last(StepKind.SIGNATURE_REFUSED));
    }

    /** The team as it was at that step. */
    private static List<EmployeeId> team(CaseFile file, Step step) {
        return new CaseFile(file.opened(), file.steps().subList(0, step.number())).team();
    }

    private static Party party(EmployeeId id, Names names) {
        return new Party(names.name(id), names.nip(id).map(Nip::spaced).orElse(""), names.post(id), names.unit(id));
    }

    /** Follows from the step alone, which never changes: who has the paper compares it with the page of the case. */
    static String code(Step step) {
        String hash = Sha256.of((step.id() + "\n" + step.day() + "\n" + step.words() + "\n" + step.letter())
                .getBytes(StandardCharsets.UTF_8));
        return ReadableCode.grouped(hash.substring(0, CODE).toUpperCase(Locale.ROOT), 4);
    }
}
