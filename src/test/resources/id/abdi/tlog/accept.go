// Checks an exported log by Go's own packages: the signature, the root, and the proof of every entry out of the tiles.
package main

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type tiles struct {
	dir  string
	size int64
}

func (t tiles) Height() int { return 8 }

func (t tiles) SaveTiles(all []tlog.Tile, data [][]byte) {}

func (t tiles) ReadTiles(all []tlog.Tile) ([][]byte, error) {
	var data [][]byte
	for _, one := range all {
		path := strings.Replace(one.Path(), "tile/8/", "tile/", 1)
		bytes, err := os.ReadFile(filepath.Join(t.dir, path))
		if err != nil {
			return nil, err
		}
		data = append(data, bytes)
	}
	return data, nil
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	dir := os.Args[1]
	keys, err := os.ReadFile(filepath.Join(dir, "keys"))
	must(err)
	lines := strings.Split(strings.TrimSpace(string(keys)), "\n")
	verifier, err := note.NewVerifier(lines[len(lines)-1])
	must(err)
	signed, err := os.ReadFile(filepath.Join(dir, "checkpoint"))
	must(err)
	opened, err := note.Open(signed, note.VerifierList(verifier))
	must(err)
	said := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(said[1], 10, 64)
	must(err)
	root, err := base64.StdEncoding.DecodeString(said[2])
	must(err)
	tree := tlog.Tree{N: size}
	copy(tree.Hash[:], root)
	reader := tlog.TileHashReader(tree, tiles{dir, size})
	var stored []tlog.Hash
	hashes := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		var out []tlog.Hash
		for _, index := range indexes {
			out = append(out, stored[index])
		}
		return out, nil
	})
	for index := int64(0); index < size; {
		width := size - index
		path := fmt.Sprintf("tile/entries/%03d", index/256)
		if width < 256 {
			path += fmt.Sprintf(".p/%d", width)
		}
		bundle, err := os.ReadFile(filepath.Join(dir, path))
		must(err)
		for rest := bytes.NewBuffer(bundle); rest.Len() > 0; index++ {
			length := rest.Next(2)
			entry := rest.Next(int(length[0])<<8 | int(length[1]))
			more, err := tlog.StoredHashes(index, entry, hashes)
			must(err)
			stored = append(stored, more...)
			proof, err := tlog.ProveRecord(size, index, reader)
			must(err)
			must(tlog.CheckRecord(proof, size, tree.Hash, index, tlog.RecordHash(entry)))
		}
	}
	rebuilt, err := tlog.TreeHash(size, hashes)
	must(err)
	if rebuilt != tree.Hash {
		must(fmt.Errorf("another root: %v", rebuilt))
	}
	for older := int64(1); older <= size; older += 97 {
		proof, err := tlog.ProveTree(size, older, reader)
		must(err)
		before, err := tlog.TreeHash(older, hashes)
		must(err)
		must(tlog.CheckTree(proof, size, tree.Hash, older, before))
	}
	fmt.Println("accepted", size)
}
