package id.abdi.demo;

import java.util.List;
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
            "Memimpin kerja bakti pembersihan pantai|kegiatan");

    private final String lines;

    DemoWork(String... lines) {
        this.lines = String.join("\n", lines);
    }

    /** A piece of work with its unit of output. */
    record Piece(String text, String unit) {}

    Piece any(RandomGenerator random) {
        List<String> all = lines.lines().toList();
        String[] parts = all.get(random.nextInt(all.size())).split("\\|", -1);
        return new Piece(parts[0], parts[1]);
    }
}
