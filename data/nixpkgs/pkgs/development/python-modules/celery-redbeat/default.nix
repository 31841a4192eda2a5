{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  celery,
  cron-descriptor,
  django,
  django-timezone-field,
  python-crontab,
  python-dateutil,
}:

buildPythonPackage (finalAttrs: {
  pname = "celery-redbeat";
  version = "2.9.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "celery";
    repo = "django-celery-beat";
    tag = "v${finalAttrs.version}";
    hash = "sha256-UGKMSXB+Hg865sAk5ePc/noO3eNTr7b3pp7tvNvn1T8=";
  };

  build-system = [ setuptools ];

  dependencies = [
    celery
    cron-descriptor
    django
    django-timezone-field
    python-crontab
    python-dateutil
  ];

  pythonImportsCheck = [ "django_celery_beat" ];

  meta = {
    description = "Celery schedules kept in Redis";
    homepage = "https://github.com/celery/django-celery-beat";
    changelog = "https://github.com/celery/django-celery-beat/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
