def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('seeds/bad.md:3:7: ')
assert log.contains('not all is well: 1 error, 0 warnings')
assert !log.contains('at io.github.warraq') : 'a mistake of an author shows no stack trace'
assert new File(basedir, 'target/warraq-site/2026/01/10/good.html').exists() : 'the rest is built'
return true
