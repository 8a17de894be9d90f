package id.abdi.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What people of a kind of unit do in a day, in the words that offices use. */
enum DemoWork {
    OFFICE(
            "Memeriksa surat masuk dan meneruskan kepada kepala bidang|surat",
            "Menyusun konsep surat undangan rapat koordinasi|surat",
            "Memperbarui daftar inventaris ruangan|barang",
            "Menyiapkan bahan rapat evaluasi triwulan|dokumen",
            "Merekap kehadiran dan cuti pegawai|orang",
            "Mengarsipkan berkas kepegawaian menurut nomor|berkas",
            "Mengikuti rapat pembahasan rencana kerja|rapat",
            "Memeriksa kelengkapan pertanggungjawaban perjalanan dinas|berkas",
            "Melayani permintaan data dari kecamatan|permintaan"),
    FISHERY(
            "Mendata kapal nelayan di pelabuhan rakyat|kapal",
            "Memeriksa berkas permohonan tanda daftar kapal|berkas",
            "Menyuluh kelompok pembudi daya ikan kerapu|kelompok",
            "Mengukur mutu air keramba percontohan|titik",
            "Menyalurkan benih ikan kepada kelompok|kelompok",
            "Mencatat hasil tangkapan di tempat pelelangan|catatan",
            "Menyusun laporan produksi perikanan mingguan|laporan",
            "Memantau zona larangan tangkap bersama pengawas|perjalanan"),
    HEALTH(
            "Melayani pemeriksaan ibu hamil di posyandu|orang",
            "Mengimunisasi balita di pustu|anak",
            "Mendata gizi balita kelurahan|anak",
            "Memeriksa stok obat dan vaksin|jenis",
            "Kunjungan rumah pasien tuberkulosis|rumah",
            "Menyusun laporan kejadian penyakit mingguan|laporan",
            "Menyuluh cuci tangan di sekolah dasar|kelas"),
    SCHOOL(
            "Mengajar matematika kelas lima|jam",
            "Mengajar bahasa Indonesia kelas enam|jam",
            "Memeriksa pekerjaan rumah siswa|buku",
            "Menyusun soal ulangan tengah semester|soal",
            "Membimbing siswa membaca di perpustakaan|siswa",
            "Menghubungi orang tua siswa yang sering tidak hadir|orang",
            "Piket pagi di gerbang sekolah|hari"),
    DISTRICT(
            "Melayani surat keterangan usaha warga|surat",
            "Memeriksa permohonan kartu keluarga|berkas",
            "Mendampingi musyawarah desa|kegiatan",
            "Meninjau tanggul pantai yang rusak|lokasi",
            "Mencatat kedatangan kapal sembako|kapal",
            "Merekap data warga penerima bantuan|keluarga",
            "Memimpin kerja bakti pembersihan pantai|kegiatan"),
    AUDIT(
            "Memeriksa bukti belanja kegiatan di @|berkas",
            "Menyusun kertas kerja pemeriksaan|lembar",
            "Mewawancarai pengelola aset di @|orang",
            "Memantau tindak lanjut temuan tahun lalu|temuan",
            "Menelaah pengaduan masyarakat|pengaduan",
            "Mencocokkan fisik barang dengan daftar aset|barang",
            "Menyusun konsep laporan hasil pemeriksaan|laporan",
            "Mendampingi penyusunan laporan keuangan desa|desa"),
    ROADS(
            "Mengukur kerusakan jalan di @|titik",
            "Mengawasi pekerjaan drainase di @|lokasi",
            "Menghitung volume pekerjaan talud|gambar",
            "Memeriksa permohonan kesesuaian tata ruang|berkas",
            "Mengambil contoh air sungai di @|contoh",
            "Mengatur jadwal angkut sampah ke pulau|trip",
            "Memperbarui peta jaringan air bersih|lembar",
            "Menyusun berita acara kemajuan pekerjaan|dokumen"),
    ORDER(
            "Patroli ketertiban di @|putaran",
            "Menjaga keselamatan penumpang di dermaga @|kapal",
            "Menertibkan pedagang di badan jalan|lokasi",
            "Memeriksa kelaikan rompi dan sekoci|unit",
            "Memberi penyuluhan siaga bencana di @|kelompok",
            "Mengecek pompa dan selang pemadam|unit",
            "Mencatat laporan cuaca dan gelombang|laporan"),
    SOCIAL(
            "Mendatangi keluarga penerima bantuan di @|keluarga",
            "Mendampingi lansia mengurus jaminan kesehatan|orang",
            "Memeriksa usulan data kesejahteraan dari @|usulan",
            "Melatih pencari kerja menyusun lamaran|orang",
            "Mediasi perselisihan kerja|perkara",
            "Menyiapkan lomba olahraga antar desa|kegiatan",
            "Mendampingi kader desa menyusun anggaran|desa",
            "Menjemput dan merujuk anak telantar|anak"),
    FARMING(
            "Menyuluh kelompok tani di @|kelompok",
            "Memeriksa hewan ternak di @|ekor",
            "Menghitung cadangan beras gudang|ton",
            "Menguji sampel sayuran dari pasar|sampel",
            "Menyalurkan bibit kelapa kepada kelompok|batang",
            "Mencatat harga pangan di pasar @|komoditas",
            "Mengukur lahan calon sawah baru|bidang"),
    COUNTER(
            "Merekam KTP elektronik warga @|orang",
            "Menerbitkan akta kelahiran|akta",
            "Memeriksa permohonan izin usaha|berkas",
            "Melayani loket informasi|orang",
            "Meninjau lokasi usaha di @|lokasi",
            "Menyerahkan dokumen ke kecamatan|dokumen",
            "Menjawab pengaduan layanan|pengaduan"),
    DIGITAL(
            "Memperbaiki jaringan internet kantor @|titik",
            "Menyusun berita kegiatan pemerintah daerah|berita",
            "Memperbarui data pada portal satu data|tabel",
            "Menangani keluhan surel kedinasan|tiket",
            "Memasang pemancar di @|unit",
            "Menguji keamanan laman perangkat daerah|laman",
            "Mendokumentasikan kunjungan kerja|foto"),
    TRADE(
            "Menera ulang timbangan pedagang pasar @|timbangan",
            "Mendampingi usaha mikro membuat label|usaha",
            "Memeriksa rumah makan di @|tempat",
            "Mencatat kunjungan wisatawan di pelabuhan|orang",
            "Menyiapkan stan pameran kerajinan|stan",
            "Memantau stok gas dan minyak goreng|pangkalan",
            "Mendata benda cagar budaya di @|benda"),
    PLANNING(
            "Menelaah usulan musyawarah perencanaan dari @|usulan",
            "Menyusun indikator kinerja tahunan|indikator",
            "Mengolah data kemiskinan per desa|tabel",
            "Menyiapkan bahan forum perangkat daerah|dokumen",
            "Mengevaluasi capaian triwulan|laporan",
            "Menyusun ringkasan kajian kebijakan|halaman"),
    FINANCE(
            "Meneliti surat perintah membayar|berkas",
            "Mencocokkan saldo kas dengan rekening bank|rekening",
            "Menagih pajak rumah makan di @|wajib pajak",
            "Menyusun laporan realisasi anggaran|laporan",
            "Mencatat mutasi aset tanah|bidang",
            "Mendata objek pajak baru di @|objek",
            "Memverifikasi laporan bendahara|berkas");

    private static final List<String> PLACES = List.of(
            "Desa Karang Indah",
            "Desa Teluk Damai",
            "Kampung Bakau",
            "Desa Pasir Panjang",
            "Kelurahan Muara Tenang",
            "Pulau Camar",
            "Desa Selat Jaya",
            "Kampung Layar",
            "Kelurahan Tanjung Suar",
            "Pulau Kerang",
            "Desa Ombak Lestari",
            "Kelurahan Pelangi");

    private static final Map<DemoWork, List<Piece>> PIECES = new EnumMap<>(DemoWork.class);

    static {
        for (DemoWork work : values()) {
            PIECES.put(work, work.lines.lines().map(Piece::of).toList());
        }
    }

    private final String lines;

    DemoWork(String... lines) {
        this.lines = String.join("\n", lines);
    }

    /**
     * A piece of work with its unit of output.
     *
     * @param kind the same without the place where it was done
     */
    record Piece(String text, String kind, String unit) {
        static Piece of(String line) {
            int end = line.indexOf('|');
            String text = line.substring(0, end);
            return new Piece(text, text.replaceAll(" (?:di |dari )?@", ""), line.substring(end + 1));
        }
    }

    /** All that are usual here. */
    List<Piece> pieces() {
        return PIECES.getOrDefault(this, List.of());
    }

    /** One of those that are usual here, at some place where the work has one. */
    Piece any(RandomGenerator random) {
        Piece piece = pieces().get(random.nextInt(pieces().size()));
        String place = PLACES.get(random.nextInt(PLACES.size()));
        return new Piece(piece.text().replace("@", place), piece.kind(), piece.unit());
    }
}
