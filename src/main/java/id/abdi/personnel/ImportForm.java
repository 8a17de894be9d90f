package id.abdi.personnel;

import id.abdi.intake.HandedFile;
import id.abdi.intake.ImportOptions;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Refusal.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What an officer sends to have a table taken in.
 *
 * @param act {@code record}, anything else is only a look
 */
record ImportForm(
        @Nullable String subject,
        @Nullable MultipartFile file,
        @Nullable LocalDate asOf,
        @Nullable Boolean confirm,
        @Nullable Boolean skip,
        @Nullable String act) {

    /** @throws id.abdi.kernel.Refusal {@code import-invalid} with every wrong field */
    HandedFile checked(List<String> subjects) {
        List<FieldError> errors = new ArrayList<>();
        if (subject == null || !subjects.contains(subject)) {
            errors.add(new FieldError("subject", "personnel.field.subject"));
        }
        if (file == null || file.isEmpty()) {
            errors.add(new FieldError("file", "personnel.field.file"));
        }
        if (file == null || !errors.isEmpty()) {
            throw PersonnelRefusals.invalid(errors);
        }
        return HandedFile.of(file);
    }

    ImportOptions options(EmployeeId by) {
        return new ImportOptions(
                !"record".equals(act), Boolean.TRUE.equals(confirm), Boolean.TRUE.equals(skip), asOf, by);
    }
}
