package id.abdi.listing;

import id.abdi.document.Download;
import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list that left as a file.
 *
 * @param number stands in the file, so that it can be found from a copy of it
 * @param list the pattern of its address
 * @param address with the filter that was asked with
 * @param sha256 of the file, 64 hexadecimal digits
 * @param about the person about whom all of it is; null where it is about several or none
 * @param by who took it
 */
record ExportedList(
        UUID id,
        String number,
        String title,
        String list,
        String address,
        Download format,
        long rows,
        String sha256,
        @Nullable EmployeeId about,
        EmployeeId by,
        Instant at) {}
