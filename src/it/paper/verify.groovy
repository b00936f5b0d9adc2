def site = new File(basedir, 'target/warraq-site')
assert new File(site, '2026/01/10/today.html').getText('UTF-8').contains('https://example.org/paper/2026/01/10/today.html')
assert !new File(site, '2026/01/20/later.html').exists() : 'dated after project.build.outputTimestamp'
assert !new File(site, '2026/01/11/draft.html').exists()

def log = new File(basedir, 'build.log').getText('UTF-8')
def built = log.readLines().findAll { it.contains(' files kept, ') }
assert built.size() == 3
assert built[0].contains(' 0 files kept, ') && !built[0].contains(', 0 written')
assert built[1].contains(', 0 written, 0 pruned, ') : 'nothing had changed'
assert log.contains('output (warraq.output) = ${project.build.directory}/warraq-site')
assert log.contains('skipped, as warraq.skip says')
assert !log.contains('not marked @threadSafe') && !log.contains('not marked as thread-safe')

assert new File(basedir, 'seeds/politics/bridge.md').getText('UTF-8').contains('date: 2026-01-15 00:00')
assert new File(basedir, 'target/with-drafts/2026/01/11/draft.html').exists()
assert !new File(basedir, 'target/never').exists()
return true
