package id.abdi.standard;

import id.abdi.kernel.TypedNumber;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.PostId;
import id.abdi.sop.SopId;
import id.abdi.sop.SopTask;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of a standard, as typed.
 *
 * @param id the id that a new one gets, so that a form sent twice makes one
 * @param audience {@code SECTION} or {@code POSTS}
 * @param version the newest version that the form has seen
 */
record StandardForm(
        @Nullable String id,
        @Nullable UUID unit,
        @Nullable String code,
        @Nullable String name,
        @Nullable String unitOfOutput,
        @Nullable String minutes,
        @Nullable String criteria,
        @Nullable String audience,
        @Nullable List<UUID> posts,
        @Nullable String from,
        @Nullable String reason,
        @Nullable Integer version,
        @Nullable UUID sop) {
    static final String SECTION = "SECTION";
    static final String POSTS = "POSTS";

    static StandardForm fresh(UnitId unit, String code, LocalDate from) {
        return new StandardForm(
                Uuid7.next().toString(),
                unit.value(),
                code,
                null,
                null,
                null,
                null,
                SECTION,
                List.of(),
                from.toString(),
                null,
                0,
                null);
    }

    static StandardForm of(WorkStandard standard, int newest, LocalDate from, @Nullable SopId sop) {
        return new StandardForm(
                standard.id().toString(),
                standard.unit().value(),
                standard.code().value(),
                standard.name(),
                standard.unitOfOutput(),
                standard.typedMinutes(),
                standard.criteria(),
                standard.forSection() ? SECTION : POSTS,
                standard.posts().stream().map(PostId::value).toList(),
                from.toString(),
                null,
                newest,
                sop == null ? null : sop.value());
    }

    /** Filled in from a step of an SOP: its output and time are the measure (S-5). */
    StandardForm from(SopId origin, @Nullable SopTask task) {
        return new StandardForm(
                id,
                unit,
                code,
                task == null ? name : task.activity(),
                task == null || task.output().isBlank() ? unitOfOutput : task.output(),
                task == null || task.minutes() == null
                        ? minutes
                        : task.minutes().toString(),
                criteria,
                audience,
                posts,
                from,
                reason,
                version,
                origin.value());
    }

    StandardInput input() {
        Set<PostId> chosen = new HashSet<>();
        if (posts != null) {
            posts.stream().filter(Objects::nonNull).map(PostId::new).forEach(chosen::add);
        }
        return new StandardInput(
                code,
                name,
                unitOfOutput,
                TypedNumber.read(minutes, 6, 4).orElse(null),
                criteria,
                !POSTS.equals(audience),
                chosen,
                day(from),
                reason,
                sop == null ? null : new SopId(sop));
    }

    StandardId standardId() {
        try {
            return new StandardId(id == null ? Uuid7.next() : UUID.fromString(id));
        } catch (IllegalArgumentException unreadable) {
            return new StandardId(Uuid7.next());
        }
    }

    boolean has(PostId post) {
        return posts != null && posts.contains(post.value());
    }

    String shown(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
