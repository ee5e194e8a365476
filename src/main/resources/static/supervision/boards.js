// Draws the figures that stand beside it as tables; the tables are what counts.
(() => {
  const drawn = JSON.parse(document.getElementById('drawn').textContent);
  const colours = { RED: '#b3261e', ORANGE: '#d9741a', BLUE: '#2f74b5', YELLOW: '#e0b400', GREEN: '#3f9a6b', GREY: '#9aa5b1', ON_TIME: '#3f9a6b', EXTENDED: '#e0b400', LATE: '#b3261e', UNDATED: '#9aa5b1' };
  const font = { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 12, color: '#1f2733' };
  const charts = [];

  const draw = (id, option, some) => {
    const place = document.getElementById(id);
    if (!place || !some || typeof echarts === 'undefined') return;
    place.classList.add('drawn');
    const chart = echarts.init(place, null, { renderer: 'canvas' });
    chart.setOption({ animation: false, textStyle: font, grid: { left: 8, right: 20, top: 34, bottom: 8, containLabel: true }, ...option });
    charts.push(chart);
  };

  const stacked = (units, series) => ({
    legend: { top: 4, textStyle: font },
    xAxis: { type: 'value', minInterval: 1 },
    yAxis: { type: 'category', data: units.slice(0, 12), inverse: true, axisLabel: { ...font, width: 130, overflow: 'truncate' } },
    series: series.map(one => ({ name: one.name, type: 'bar', stack: 'all', barMaxWidth: 18, itemStyle: { color: colours[one.light || one.how] }, data: one.numbers.slice(0, 12) })),
  });

  draw('chart-lights', stacked(drawn.lights.units, drawn.lights.series), drawn.lights.units.length);
  draw('chart-kept', stacked(drawn.kept.units, drawn.kept.series), drawn.kept.units.length);
  draw('chart-ages', {
    xAxis: { type: 'category', data: drawn.ages.spans, axisLabel: font },
    yAxis: { type: 'value', minInterval: 1 },
    series: [{ type: 'bar', barMaxWidth: 40, itemStyle: { color: '#2f74b5' }, label: { show: true, position: 'top' }, data: drawn.ages.numbers }],
  }, true);
  draw('chart-flow', {
    legend: { top: 4, textStyle: font },
    xAxis: { type: 'category', data: drawn.flow.months, axisLabel: font },
    yAxis: { type: 'value', minInterval: 1 },
    series: [
      { name: '立项', type: 'line', symbol: 'circle', itemStyle: { color: '#2f74b5' }, data: drawn.flow.opened },
      { name: '结束', type: 'line', symbol: 'rect', lineStyle: { type: 'dashed' }, itemStyle: { color: '#3f9a6b' }, data: drawn.flow.closed },
    ],
  }, true);

  window.addEventListener('resize', () => charts.forEach(chart => chart.resize()));
})();
